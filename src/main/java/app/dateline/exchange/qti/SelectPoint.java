package app.dateline.exchange.qti;

import app.dateline.exchange.WorldPicture;
import java.util.List;

/**
 * selectPointInteraction on a picture of the world.
 *
 * @param picture name of the picture's file
 * @param alternative what the picture is, in words
 * @param x of the key, in the picture's pixels from its left
 * @param y of the key, in pixels from its top
 * @param areas what each part of the picture earns; those that earn most first
 */
record SelectPoint(String stem, String picture, String alternative, int x, int y, List<MapAreas.Area> areas)
        implements Interaction {

    @Override
    public String name() {
        return "selectPointInteraction";
    }

    @Override
    public void declare(XmlFile xml) {
        xml.open("responseDeclaration", "identifier", RESPONSE, "cardinality", "single", "baseType", "point");
        xml.open("correctResponse").value("value", x + " " + y).close();
        xml.open("areaMapping", "lowerBound", "0", "upperBound", "1", "defaultValue", "0");
        for (MapAreas.Area area : areas) {
            String coordinates = area.left() + "," + area.top() + "," + area.right() + "," + area.bottom();
            xml.empty(
                    "areaMapEntry",
                    "shape",
                    "rect",
                    "coords",
                    coordinates,
                    "mappedValue",
                    Double.toString(area.tenths() / 10.0));
        }
        xml.close().close();
    }

    @Override
    public void body(XmlFile xml) {
        xml.open("selectPointInteraction", "responseIdentifier", RESPONSE, "maxChoices", "1");
        xml.open("prompt").lines(stem).close();
        xml.open(
                        "object",
                        "type",
                        "image/png",
                        "data",
                        picture,
                        "width",
                        Integer.toString(WorldPicture.WIDTH),
                        "height",
                        Integer.toString(WorldPicture.HEIGHT))
                .text(alternative)
                .close();
        xml.close();
    }

    @Override
    public void mark(XmlFile xml) {
        Interaction.markByMap(xml, "mapResponsePoint");
    }
}
