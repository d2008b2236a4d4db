package app.dateline.paper;

import app.dateline.fact.Place;
import app.dateline.item.WorldMap;
import java.awt.Color;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * The map of the world in outlines that a copying machine keeps, a degree as long both ways, from 84° north to 58° south.
 * It is drawn once in a document, however often it is shown.
 */
final class PaperMap {

    private static final float NORTH = 84;
    private static final float SOUTH = -58;
    private static final float PER_DEGREE = 2;
    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final Color LAND = new Color(0xEDEAE2);
    private static final Color BORDER = new Color(0x8A8577);
    private static final Color MARK = new Color(0xA3162E);

    private final WorldMap world;
    private final PdfContentByte page;
    private @Nullable PdfTemplate drawn;

    PaperMap(WorldMap world, PdfContentByte page) {
        this.world = world;
        this.page = page;
    }

    /** The map to mark a place on. @param width in points */
    Image empty(float width) {
        return fitted(template(), width);
    }

    /**
     * How far around a place a cross earns something, as the marking of {@code SHOW_PLACE} items has it; a test compares.
     *
     * @param full kilometres up to which it earns all
     * @param nothing kilometres from which it earns nothing, but for the right country
     */
    record Rings(double full, double nothing) {
        static Rings around(Place.Sort sort) {
            return switch (sort) {
                case CITY, SITE, VEHICLE -> new Rings(125, 500);
                case STATE, COUNTRY, REGION, CONTINENT -> new Rings(300, 700);
            };
        }
    }

    /**
     * The map with a dot on a place; without one where the place has no coordinates.
     *
     * @param rings around it; {@code null} for none
     */
    Image with(Place place, @Nullable Rings rings, float width) {
        if (place.longitude() == null || place.latitude() == null) {
            return empty(width);
        }
        PdfTemplate marked = page.createTemplate(360 * PER_DEGREE, (NORTH - SOUTH) * PER_DEGREE);
        marked.addTemplate(template(), 0, 0);
        float x = x(place.longitude());
        float y = y(place.latitude());
        marked.setColorStroke(MARK);
        marked.setColorFill(MARK);
        marked.setLineWidth(1.5f);
        if (rings != null) {
            ring(marked, x, y, place.latitude(), rings.full());
            ring(marked, x, y, place.latitude(), rings.nothing());
        }
        marked.circle(x, y, rings == null ? 4 : 1);
        marked.fill();
        return fitted(marked, width);
    }

    /** A circle on the globe, as this map shows it: wider the farther from the equator. */
    private static void ring(PdfTemplate map, float x, float y, double latitude, double kilometres) {
        float up = (float) (kilometres / KILOMETRES_PER_DEGREE * PER_DEGREE);
        float across = (float) (up / Math.cos(Math.toRadians(latitude)));
        map.ellipse(x - across, y - up, x + across, y + up);
        map.stroke();
    }

    private static Image fitted(PdfTemplate template, float width) {
        Image image = Image.getInstance(template);
        image.scaleToFit(width, width);
        return image;
    }

    private PdfTemplate template() {
        if (drawn == null) {
            drawn = page.createTemplate(360 * PER_DEGREE, (NORTH - SOUTH) * PER_DEGREE);
            draw(drawn);
        }
        return drawn;
    }

    private void draw(PdfTemplate map) {
        map.setColorFill(LAND);
        map.setColorStroke(BORDER);
        map.setLineWidth(0.5f);
        for (WorldMap.Country country : world.countries()) {
            for (double[] ring : world.rings(country.id())) {
                for (int i = 0; i < ring.length; i += 2) {
                    if (i == 0) {
                        map.moveTo(x(ring[i]), y(ring[i + 1]));
                    } else {
                        map.lineTo(x(ring[i]), y(ring[i + 1]));
                    }
                }
            }
            map.closePathEoFillStroke();
        }
        map.setLineWidth(1);
        map.rectangle(0.5f, 0.5f, 360 * PER_DEGREE - 1, (NORTH - SOUTH) * PER_DEGREE - 1);
        map.stroke();
    }

    private static float x(double longitude) {
        return (float) ((longitude + 180) * PER_DEGREE);
    }

    private static float y(double latitude) {
        return (float) ((latitude - SOUTH) * PER_DEGREE);
    }
}
