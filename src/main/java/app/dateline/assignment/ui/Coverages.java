package app.dateline.assignment.ui;

import app.dateline.assignment.Coverage;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.service.Sets;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.fact.ui.FactView;
import app.dateline.fact.ui.FactWords;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.SourceView;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which articles and facts a set asks about, and which not; a fact that is not asked can be taken up from here. */
final class Coverages extends Div {

    private final Sets sets;
    private final UUID teacher;
    private final UUID set;
    private final FactBase base;
    private final boolean own;
    private Consumer<ItemSet> picked = now -> {};
    private boolean notAskedOpen;

    Coverages(Sets sets, UUID teacher, UUID set, FactBase base, boolean own) {
        this.sets = sets;
        this.teacher = teacher;
        this.set = set;
        this.base = base;
        this.own = own;
        addClassName("coverage");
        show();
    }

    /** @param picked told when a question on another fact was taken */
    void onPick(Consumer<ItemSet> picked) {
        this.picked = picked;
    }

    /** Counts anew. */
    void show() {
        removeAll();
        sets.coverage(teacher, set)
                .ifPresentOrElse(this::show, () -> add(new Paragraph(Words.of("set.collection-gone"))));
    }

    private void show(Coverage coverage) {
        Paragraph summary = new Paragraph(Words.of(
                "set.covered",
                coverage.asked().size(),
                coverage.facts().size(),
                coverage.articles().values().stream().filter(n -> n > 0).count(),
                coverage.articles().size()));
        add(summary);
        UnorderedList kinds = new UnorderedList();
        kinds.addClassName("kinds");
        for (Kind kind : Kind.values()) {
            if (kind == Kind.OWN && !coverage.kinds().containsKey(kind)) {
                continue;
            }
            Span line = new Span(
                    Icon.of(kind),
                    new Span(Words.of(
                            "set.of-kind", Words.of(kind), coverage.kinds().getOrDefault(kind, 0))));
            line.addClassNames("kind", "kind-" + Icon.style(kind));
            kinds.add(new ListItem(line));
        }
        add(kinds, new H3(Words.of("set.by-article")), articles(coverage));
        add(folded(Words.of("set.asked", coverage.asked().size()), false, () -> asked(coverage)));
        NativeDetails open =
                folded(Words.of("set.not-asked", coverage.notAsked().size()), notAskedOpen, () -> notAsked(coverage));
        open.addToggleListener(toggle -> notAskedOpen = open.isOpen());
        add(open);
        if (!coverage.gone().isEmpty()) {
            Paragraph gone = new Paragraph(Words.of("set.gone", coverage.gone().size()));
            gone.addClassName("heads-up");
            add(gone);
        }
    }

    private UnorderedList articles(Coverage coverage) {
        int most = coverage.articles().values().stream().mapToInt(n -> n).max().orElse(0);
        UnorderedList list = new UnorderedList();
        list.addClassName("article-bars");
        coverage.articles().forEach((id, number) -> {
            Span bar = new Span();
            bar.addClassName("bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getElement().getStyle().set("--part", Double.toString(most == 0 ? 0 : (double) number / most));
            Span count = new Span(Words.of(number == 0 ? "set.article-not-asked" : "choose.questions", number));
            count.addClassNames("numbers", "count");
            ListItem line = new ListItem(SourceView.link(base.article(id).title(), base.article(id)), bar, count);
            line.setClassName("none", number == 0);
            list.add(line);
        });
        return list;
    }

    private UnorderedList asked(Coverage coverage) {
        UnorderedList list = new UnorderedList();
        coverage.asked().forEach(id -> {
            String places = coverage.facts().getOrDefault(id, List.of()).stream()
                    .map(place -> Integer.toString(place + 1))
                    .collect(Collectors.joining(", "));
            Span where = new Span(Words.of("set.asked-in", places));
            where.addClassNames("quiet", "numbers");
            list.add(line(base.findFact(id).orElseThrow(), where));
        });
        return list;
    }

    private UnorderedList notAsked(Coverage coverage) {
        UnorderedList list = new UnorderedList();
        coverage.notAsked().forEach(id -> {
            Fact fact = base.findFact(id).orElseThrow();
            Div fold = new Div();
            fold.addClassName("fold");
            ListItem line = own ? line(fact, askAbout(fact, fold)) : line(fact);
            line.add(fold);
            list.add(line);
        });
        return list;
    }

    private Button askAbout(Fact fact, Div fold) {
        Button ask = new Button(Words.of("set.ask"));
        ask.addThemeVariants(ButtonVariant.TERTIARY);
        ask.setAriaLabel(Words.of("set.ask-label", Words.of("set.ask"), FactWords.lineApart(base, fact)));
        ask.addClickListener(click -> {
            if (fold.getChildren().findAny().isPresent()) {
                fold.removeAll();
                return;
            }
            OtherItems items = new OtherItems(
                    base,
                    Words.of("set.to-ask"),
                    sets.about(teacher, set, fact.id()),
                    item -> sets.pick(teacher, set, fact.id(), item.id())
                            .ifPresentOrElse(
                                    now -> picked.accept(now), () -> fold.add(new Paragraph(Words.of("set.full")))),
                    () -> {
                        fold.removeAll();
                        ask.focus();
                    });
            fold.add(items);
            items.focus();
        });
        return ask;
    }

    private ListItem line(Fact fact, com.vaadin.flow.component.Component... beside) {
        Span kind = new Span(Icon.of(fact.kind()));
        kind.addClassNames("kind", "kind-" + Icon.style(fact.kind()));
        Span name = new Span(new Span(Words.of(fact.kind())));
        name.addClassName("for-ears");
        kind.add(name);
        ListItem line = new ListItem(kind, FactView.link(FactWords.lineApart(base, fact), fact));
        line.add(beside);
        return line;
    }

    /** Folded, and made when it is first opened: a collection has many facts. */
    private static NativeDetails folded(
            String words, boolean open, java.util.function.Supplier<UnorderedList> content) {
        Div rest = new Div();
        NativeDetails details = new NativeDetails(words, rest);
        Runnable fill = () -> {
            if (rest.getChildren().findAny().isEmpty()) {
                UnorderedList list = content.get();
                list.addClassName("facts");
                rest.add(list);
            }
        };
        details.addToggleListener(toggle -> {
            if (details.isOpen()) {
                fill.run();
            }
        });
        if (open) {
            details.setOpen(true);
            fill.run();
        }
        return details;
    }
}
