package app.dateline.item;

/** Distances on the globe. */
public final class GreatCircle {

    /** Mean radius of the Earth in kilometres: R1 of the International Union of Geodesy and Geophysics, rounded. */
    static final double RADIUS = 6371;

    private GreatCircle() {}

    /**
     * Kilometres along the great circle, by the haversine formula: R. W. Sinnott, "Virtues of the Haversine", Sky and
     * Telescope 68 (1984), p. 159. On a sphere; the true distance differs by half a per cent at most.
     *
     * @param latitude degrees north of the first point, -90 to 90
     * @param longitude degrees east of the first point; a full turn more or less is the same
     * @param latitude2 of the second
     * @param longitude2 of the second
     */
    public static double kilometres(double latitude, double longitude, double latitude2, double longitude2) {
        double north = Math.toRadians(latitude2 - latitude);
        double east = Math.toRadians(longitude2 - longitude);
        double h = StrictMath.pow(StrictMath.sin(north / 2), 2)
                + StrictMath.cos(Math.toRadians(latitude))
                        * StrictMath.cos(Math.toRadians(latitude2))
                        * StrictMath.pow(StrictMath.sin(east / 2), 2);
        return 2 * RADIUS * StrictMath.asin(Math.sqrt(Math.min(1, h)));
    }
}
