package app.dateline.item;

import java.util.List;

/** The rings of a country on a map that runs from -180 to 180 degrees east and from -90 to 90 degrees north. */
final class Outline {

    /** No piece of a border is longer, in degrees: a straight line on the map is none on the globe. */
    private static final double PIECE = 0.5;

    private final List<double[]> rings;

    /** @throws IllegalArgumentException if a ring has fewer than three points, half of one, or one that lies nowhere */
    Outline(List<double[]> rings) {
        this.rings = List.copyOf(rings);
        for (double[] ring : rings) {
            if (ring.length < 6 || ring.length % 2 != 0) {
                throw new IllegalArgumentException("a ring of " + ring.length + " numbers");
            }
            for (int i = 0; i < ring.length; i += 2) {
                if (!(Math.abs(ring[i]) <= 180 && Math.abs(ring[i + 1]) <= 90)) {
                    throw new IllegalArgumentException("no point of the globe: " + ring[i] + ", " + ring[i + 1]);
                }
            }
        }
    }

    List<double[]> rings() {
        return rings.stream().map(double[]::clone).toList();
    }

    /** Whether a point lies inside: inside an odd number of rings. Both sides of the antimeridian are one. */
    boolean holds(double latitude, double longitude) {
        // At a pole all longitudes are one point, which a map draws as its edge: look just beside it.
        double north = Math.clamp(latitude, -89.999, 89.999);
        double east = turned(longitude);
        if (Math.abs(east) > 179.999) {
            return odd(north, 179.999) || odd(north, -179.999);
        }
        return odd(north, east);
    }

    private static double turned(double longitude) {
        return Math.IEEEremainder(longitude, 360);
    }

    private boolean odd(double north, double east) {
        boolean inside = false;
        for (double[] ring : rings) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                boolean crosses = ring[i + 1] > north != ring[j + 1] > north;
                if (crosses
                        && east < (ring[j] - ring[i]) * (north - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /** Kilometres from a point to the nearest of the border; 0 inside. */
    double kilometres(double latitude, double longitude) {
        if (holds(latitude, longitude)) {
            return 0;
        }
        double[] point = onGlobe(latitude, longitude);
        double nearest = 2;
        for (double[] ring : rings) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                nearest = Math.min(nearest, chord(point, ring, j, i));
            }
        }
        return 2 * GreatCircle.RADIUS * StrictMath.asin(Math.min(1, nearest / 2));
    }

    /** The shortest straight line through the globe of radius 1 from a point to a piece of border. */
    private static double chord(double[] point, double[] ring, int from, int to) {
        double north = ring[to + 1] - ring[from + 1];
        double east = ring[to] - ring[from];
        int pieces = (int) Math.ceil(Math.max(Math.abs(north), Math.abs(east)) / PIECE);
        double nearest = 2;
        double[] start = onGlobe(ring[from + 1], ring[from]);
        for (int k = 1; k <= pieces; k++) {
            double[] end = onGlobe(ring[from + 1] + north * k / pieces, ring[from] + east * k / pieces);
            nearest = Math.min(nearest, toSegment(point, start, end));
            start = end;
        }
        return nearest;
    }

    private static double toSegment(double[] point, double[] start, double[] end) {
        double along = 0;
        double length = 0;
        for (int i = 0; i < 3; i++) {
            along += (point[i] - start[i]) * (end[i] - start[i]);
            length += (end[i] - start[i]) * (end[i] - start[i]);
        }
        double share = length == 0 ? 0 : Math.clamp(along / length, 0, 1);
        double square = 0;
        for (int i = 0; i < 3; i++) {
            double apart = point[i] - start[i] - share * (end[i] - start[i]);
            square += apart * apart;
        }
        return Math.sqrt(square);
    }

    private static double[] onGlobe(double latitude, double longitude) {
        double north = Math.toRadians(latitude);
        double east = Math.toRadians(longitude);
        return new double[] {
            StrictMath.cos(north) * StrictMath.cos(east),
            StrictMath.cos(north) * StrictMath.sin(east),
            StrictMath.sin(north)
        };
    }
}
