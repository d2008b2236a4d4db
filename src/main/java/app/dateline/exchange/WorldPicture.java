package app.dateline.exchange;

import app.dateline.fact.Place;
import app.dateline.item.WorldMap;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * The map of the world as a picture: a degree is {@value #PIXELS} pixels both ways, longitude −180 at the left and
 * latitude 90 at the top.
 */
public final class WorldPicture {

    /** Pixels to a degree. */
    public static final int PIXELS = 4;

    public static final int WIDTH = 360 * PIXELS;
    public static final int HEIGHT = 180 * PIXELS;

    private static final Color SEA = new Color(0xE8EFF4);
    private static final Color LAND = new Color(0xC9BE9F);
    private static final Color BORDER = new Color(0x6F674F);
    private static final Color MARK = new Color(0xA3162E);
    /** Radius of a ring around a place, in pixels. */
    private static final int RING = 18;

    private WorldPicture() {}

    /** Pixels from the left, within the picture. */
    public static int x(double longitude) {
        return Math.clamp(Math.round((longitude + 180) * PIXELS), 0, WIDTH - 1);
    }

    /** Pixels from the top, within the picture. */
    public static int y(double latitude) {
        return Math.clamp(Math.round((90 - latitude) * PIXELS), 0, HEIGHT - 1);
    }

    /** The picture as PNG. */
    public static byte[] png(WorldMap world) {
        return png(world, 1, List.of());
    }

    /**
     * The picture as PNG with places marked by a ring.
     *
     * @param scale its size as part of the full one, above 0 to 1
     * @param marked places with coordinates; others are left out
     */
    public static byte[] png(WorldMap world, double scale, List<Place> marked) {
        BufferedImage image =
                new BufferedImage((int) (WIDTH * scale), (int) (HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.scale(scale, scale);
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(SEA);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            pen.setStroke(new BasicStroke(0.8f));
            for (WorldMap.Country country : world.countries()) {
                Path2D outline = outline(world, country.id());
                pen.setColor(LAND);
                pen.fill(outline);
                pen.setColor(BORDER);
                pen.draw(outline);
            }
            marked.forEach(place -> ring(pen, place));
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void ring(Graphics2D pen, Place place) {
        if (place.longitude() == null || place.latitude() == null) {
            return;
        }
        int x = x(place.longitude());
        int y = y(place.latitude());
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(9));
        pen.drawOval(x - RING, y - RING, 2 * RING, 2 * RING);
        pen.setColor(MARK);
        pen.setStroke(new BasicStroke(5));
        pen.drawOval(x - RING, y - RING, 2 * RING, 2 * RING);
        pen.fillOval(x - 4, y - 4, 8, 8);
    }

    private static Path2D outline(WorldMap world, String country) {
        Path2D.Double outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : world.rings(country)) {
            for (int i = 0; i < ring.length; i += 2) {
                double x = (ring[i] + 180) * PIXELS;
                double y = (90 - ring[i + 1]) * PIXELS;
                if (i == 0) {
                    outline.moveTo(x, y);
                } else {
                    outline.lineTo(x, y);
                }
            }
            outline.closePath();
        }
        return outline;
    }
}
