package app.dateline.paper;

import app.dateline.exchange.Accepted;
import app.dateline.exchange.Evidence;
import app.dateline.exchange.Explanation;
import app.dateline.exchange.ItemsToGo;
import app.dateline.exchange.WrittenForms;
import app.dateline.fact.Kind;
import app.dateline.fact.Place;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.paper.PaperMap.Rings;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The key for whoever marks by hand: what is right, what counts too, and where it is said. */
final class KeyBlocks {

    /** So many sources stand in full; of the others only who they are. */
    private static final int IN_FULL = 2;
    /** So many other ways to write an answer are named. */
    private static final int WRITTEN = 4;

    private final Blocks blocks;
    private final PaperWords words;
    private final PaperMap map;
    private final ItemsToGo set;
    private final Explanation explanation;
    private final WrittenForms written;

    KeyBlocks(Blocks blocks, PaperWords words, PaperMap map, ItemsToGo set) {
        this.blocks = blocks;
        this.words = words;
        this.map = map;
        this.set = set;
        this.explanation = new Explanation(set);
        this.written = new WrittenForms(set.base());
    }

    Element of(int number, Item item) {
        PdfPCell cell = blocks.cell();
        cell.addElement(blocks.letters.paragraph(key(item), Lettering.STRONG));
        if (item instanceof Item.ShowPlace show) {
            place(show.key()).ifPresent(p -> shown(p, show.whole(), cell));
        } else {
            accepted(item, cell);
        }
        if (!item.head().statement().isEmpty()) {
            cell.addElement(blocks.letters.paragraph(item.head().statement(), Lettering.TEXT));
        }
        List<Evidence> evidence = explanation.evidence(item);
        if (item.head().own()) {
            cell.addElement(blocks.small(set.phrases().own(!evidence.isEmpty())));
        } else if (evidence.isEmpty()) {
            cell.addElement(blocks.small(words.unsourced()));
        }
        evidence.stream()
                .limit(IN_FULL)
                .forEach(e -> cell.addElement(clipping(e, item.head().kind())));
        if (evidence.size() > IN_FULL) {
            cell.addElement(blocks.small(words.moreSources(
                    evidence.size() - IN_FULL,
                    evidence.stream()
                            .skip(IN_FULL)
                            .map(Evidence::publisher)
                            .distinct()
                            .collect(Collectors.joining(", ")))));
        }
        List<Evidence> otherwise = explanation.otherwise(item);
        if (!otherwise.isEmpty()) {
            cell.addElement(blocks.small(set.phrases().otherwise()));
            otherwise.forEach(e -> cell.addElement(clipping(e, item.head().kind())));
        }
        return blocks.numbered(number, cell);
    }

    private String key(Item item) {
        return switch (item) {
            case Item.SingleChoice c -> lettered(c.options(), c.key());
            case Item.SourceCriticism c -> lettered(c.options(), c.key());
            case Item.MultipleResponse m ->
                m.keys().stream().sorted().map(k -> lettered(m.options(), k)).collect(Collectors.joining("; "));
            case Item.TrueFalse t ->
                t.holds() || t.head().own()
                        ? words.judged(t.holds())
                        : words.judged(false) + ": " + t.right().text();
            case Item.TypedDate d -> set.phrases().date(d.key());
            case Item.TypedLength l -> set.phrases().length(l.key());
            case Item.TypedPlace p -> place(p.key()).map(Place::name).orElse(p.key());
            case Item.ShowPlace s -> place(s.key()).map(Place::name).orElse(s.key());
            case Item.Ordering o ->
                IntStream.range(0, o.options().size())
                        .mapToObj(i -> Blocks.letter(i) + " " + (o.key().indexOf(i) + 1))
                        .collect(Collectors.joining(", "));
            case Item.Matching m ->
                IntStream.range(0, m.prompts().size())
                        .mapToObj(i -> (i + 1) + " " + Blocks.letter(m.key().get(i)))
                        .collect(Collectors.joining(", "));
        };
    }

    private static String lettered(List<Option> options, int place) {
        return Blocks.letter(place) + "  " + options.get(place).text();
    }

    private Optional<Place> place(String id) {
        return set.base().places().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private void shown(Place place, boolean whole, PdfPCell cell) {
        Rings rings = Rings.around(place.sort());
        cell.addElement(map.with(place, whole ? null : rings, 300));
        cell.addElement(
                blocks.small(whole ? words.anywhereInCountry() : words.withinRings(rings.full(), rings.nothing())));
    }

    private void accepted(Item item, PdfPCell cell) {
        List<Accepted> all = written.of(item, set.phrases());
        String right = all.stream()
                .filter(a -> a.fraction() == 1)
                .skip(1)
                .limit(WRITTEN)
                .map(Accepted::text)
                .collect(Collectors.joining(" · "));
        String partly = all.stream()
                .filter(a -> a.fraction() < 1)
                .limit(WRITTEN)
                .map(a -> a.text() + " (" + words.percent(a.fraction()) + ")")
                .collect(Collectors.joining(" · "));
        if (!right.isEmpty()) {
            cell.addElement(blocks.small(words.alsoRight(right)));
        }
        if (!partly.isEmpty()) {
            cell.addElement(blocks.small(words.partlyRight(partly)));
        }
    }

    /** The evidence as a cut-out, as everywhere: a rule in the kind's colour, who and when, the title, the gist. */
    private PdfPTable clipping(Evidence evidence, Kind kind) {
        PdfPCell cell = blocks.cell();
        cell.setBorder(Rectangle.LEFT);
        cell.setBorderColorLeft(color(kind));
        cell.setBorderWidthLeft(2.5f);
        cell.setPaddingLeft(blocks.letters.scaled(8));
        cell.addElement(blocks.small(Stream.of(evidence.publisher(), evidence.date(), evidence.paragraph())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "))));
        cell.addElement(blocks.letters.paragraph(evidence.title(), Lettering.STRONG));
        Paragraph gist = blocks.letters.paragraph(evidence.gist(), Lettering.TEXT);
        if (evidence.address() != null) {
            Paragraph link = blocks.letters.paragraph(" " + set.phrases().openPassage(), Lettering.LABEL);
            for (Object piece : link.getChunks()) {
                if (piece instanceof Chunk chunk && !chunk.getContent().isBlank()) {
                    chunk.setAnchor(evidence.address().toString());
                }
            }
            gist.addAll(link.getChunks());
        }
        cell.addElement(gist);
        PdfPTable table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSpacingBefore(blocks.letters.scaled(6));
        table.addCell(cell);
        return table;
    }

    /** As dateline.css has it in the light theme. */
    private static Color color(Kind kind) {
        return switch (kind) {
            case DEADLINE -> new Color(0x8A5300);
            case VENUE -> new Color(0x0B6666);
            case AIM -> new Color(0x6A3FB0);
            case OWN -> new Color(0x5A5F66);
        };
    }
}
