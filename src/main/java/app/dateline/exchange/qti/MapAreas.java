package app.dateline.exchange.qti;

import app.dateline.attempt.Marking;
import app.dateline.attempt.Response;
import app.dateline.attempt.Scorer;
import app.dateline.exchange.WorldPicture;
import app.dateline.item.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each part of the picture of the world earns, as rectangles for QTI's areaMapping. Every cell of a grid is marked
 * at its middle by {@link Scorer}, so that the areas and our marking cannot disagree, and rounded to tenths; cells that
 * earn the same are joined. A cell is half a degree wide and high, or one degree where the outline of a country counts,
 * which is far larger.
 */
final class MapAreas {

    /** Degrees of a first look, whose neighbours are looked at closely: an island smaller than that may be missed. */
    private static final int COARSE = 1;

    private static final int ROWS = 180 / COARSE;
    private static final int COLUMNS = 360 / COARSE;

    /**
     * A rectangle of the picture, in pixels from its left and top.
     *
     * @param tenths what it earns, 1 to 10 tenths
     */
    record Area(int left, int top, int right, int bottom, int tenths) {

        private static final Comparator<Area> BEST_FIRST = Comparator.comparingInt(Area::tenths)
                .reversed()
                .thenComparingInt(Area::top)
                .thenComparingInt(Area::left);

        long size() {
            return (long) (right - left) * (bottom - top);
        }
    }

    private final Scorer scorer;
    private final Item.ShowPlace item;
    /** Pixels of a cell. */
    private final int cell;

    private MapAreas(Scorer scorer, Item.ShowPlace item) {
        this.scorer = scorer;
        this.item = item;
        this.cell = WorldPicture.PIXELS / (item.whole() ? 1 : 2);
    }

    /** The areas, those that earn most first; none where the place of the key is no longer in the base. */
    static List<Area> of(Scorer scorer, Item.ShowPlace item) {
        return new MapAreas(scorer, item).areas();
    }

    private List<Area> areas() {
        boolean[][] near = nearSomething();
        List<Area> done = new ArrayList<>();
        Map<String, Area> growing = new HashMap<>();
        for (int top = 0; top < WorldPicture.HEIGHT; top += cell) {
            Map<String, Area> next = new HashMap<>();
            for (Area run : runs(top, near)) {
                String sides = run.left() + " " + run.right() + " " + run.tenths();
                Area above = growing.remove(sides);
                next.put(
                        sides,
                        above == null
                                ? run
                                : new Area(run.left(), above.top(), run.right(), run.bottom(), run.tenths()));
            }
            done.addAll(growing.values());
            growing = next;
        }
        done.addAll(growing.values());
        done.sort(Area.BEST_FIRST);
        return List.copyOf(done);
    }

    /** The cells of a row that earn the same side by side. */
    private List<Area> runs(int top, boolean[][] near) {
        List<Area> runs = new ArrayList<>();
        int row = top / (COARSE * WorldPicture.PIXELS);
        int from = 0;
        int last = 0;
        for (int left = 0; left <= WorldPicture.WIDTH; left += cell) {
            boolean inside = left < WorldPicture.WIDTH && near[row][left / (COARSE * WorldPicture.PIXELS)];
            int tenths = inside ? tenths(left + cell / 2.0, top + cell / 2.0) : 0;
            if (tenths != last || left == WorldPicture.WIDTH) {
                if (last > 0) {
                    runs.add(new Area(from, top, left, top + cell, last));
                }
                from = left;
                last = tenths;
            }
        }
        return runs;
    }

    private boolean[][] nearSomething() {
        boolean[][] near = new boolean[ROWS][COLUMNS];
        int size = COARSE * WorldPicture.PIXELS;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                if (fraction((column + 0.5) * size, (row + 0.5) * size) > 0) {
                    for (int r = Math.max(0, row - 1); r <= Math.min(ROWS - 1, row + 1); r++) {
                        for (int c = column - 1; c <= column + 1; c++) {
                            near[r][Math.floorMod(c, COLUMNS)] = true;
                        }
                    }
                }
            }
        }
        return near;
    }

    private int tenths(double x, double y) {
        return (int) Math.round(10 * fraction(x, y));
    }

    private double fraction(double x, double y) {
        double longitude = x / WorldPicture.PIXELS - 180;
        double latitude = 90 - y / WorldPicture.PIXELS;
        return scorer.mark(item, new Response.Point(latitude, longitude)) instanceof Marking.Marked m
                ? m.mark().fraction()
                : 0;
    }
}
