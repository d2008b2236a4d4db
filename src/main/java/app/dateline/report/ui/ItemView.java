package app.dateline.report.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.attempt.ui.FeedbackPanel;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.report.Correction.Change;
import app.dateline.report.Flag;
import app.dateline.report.GivenAnswer;
import app.dateline.report.ItemStatistics;
import app.dateline.report.SlotStatistics;
import app.dateline.report.service.Correcting;
import app.dateline.report.service.Overview;
import app.dateline.report.service.Results;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One question of a set: what each option drew, what stands out, and how to correct it. */
@Route("teach/given/:assignment/results/:place")
@AllowedTo(Right.TEACHER)
@JsModule("context://app/question.js")
@StyleSheet("context://app/question.css")
@StyleSheet("context://app/results.css")
public final class ItemView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Results results;
    private final Correcting correcting;
    private final AsOf asOf;
    private final WhoAsks whoAsks;

    ItemView(Results results, Correcting correcting, AsOf asOf, WhoAsks whoAsks) {
        this.results = results;
        this.correcting = correcting;
        this.asOf = asOf;
        this.whoAsks = whoAsks;
        addClassNames("results", "results-item");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                ResultAddress.id(event.getRouteParameters(), ResultAddress.ASSIGNMENT),
                ResultAddress.place(event.getRouteParameters()),
                "");
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("results.title"));
    }

    /** @param done what was just done to the question; empty where nothing was */
    private void show(UUID assignment, int place, String done) {
        removeAll();
        UUID teacher = ResultAddress.teacher(whoAsks);
        Overview overview = results.overview(teacher, assignment)
                .filter(o -> place < o.originals().size())
                .orElseThrow(NotFoundException::new);
        FactBase base = asOf.of(
                overview.assignment().request().collection(),
                overview.assignment().request().asOf());
        List<GivenAnswer> answers = results.answers(teacher, assignment, place);
        add(head(overview, place));
        flags(overview, place).ifPresent(this::add);
        Optional<SlotStatistics> slot = overview.report().slots().stream()
                .filter(s -> s.slot() == place)
                .findFirst();
        slot.ifPresent(s -> {
            add(new SlotLine(s));
            int version = 0;
            for (ItemStatistics item : s.items()) {
                version++;
                Item met = Objects.requireNonNull(overview.items().get(item.item()), "statistics are of what was met");
                add(new VersionPart(base, met, item, answers, s.items().size() > 1 ? version : 0));
            }
        });
        if (slot.map(s -> s.items().isEmpty()).orElse(true)) {
            add(asGiven(base, overview.originals().get(place), slot.isPresent()));
        }
        CorrectionList made = new CorrectionList(overview, base, place, correcting.notices(teacher, assignment), id -> {
            correcting.withdraw(teacher, assignment, id);
            show(assignment, place, Words.of("correct.withdrawn-now"));
        });
        add(made);
        add(new CorrectionForm(
                overview,
                base,
                place,
                answers,
                draft -> correcting.preview(teacher, assignment, draft),
                (draft, reason) -> {
                    boolean kept =
                            correcting.make(teacher, assignment, draft, reason).isPresent();
                    if (kept) {
                        show(
                                assignment,
                                place,
                                Words.of(
                                        draft.change() instanceof Change.Dropped
                                                ? "correct.dropped-now"
                                                : "correct.made-now"));
                    }
                    return kept;
                }));
        if (!done.isEmpty()) {
            made.say(done);
        }
    }

    private static Header head(Overview overview, int place) {
        Item item = overview.originals().get(place);
        RouterLink back = new RouterLink(
                Words.of("results.back", overview.assignment().title()),
                ResultsView.class,
                ResultAddress.of(overview.assignment().id()));
        back.addClassName("way-back");
        Span kind = new Span(
                Icon.of(item.head().kind()),
                new Span(Words.of(item.head().kind())),
                new Span(Words.of(item.form())),
                new Span(Words.of(
                        "question.title", place + 1, overview.originals().size())));
        kind.addClassName("kind");
        H1 stem = new H1(item.head().stem());
        Header head = new Header(new Paragraph(back), kind, stem);
        head.addClassName("kind-" + Icon.style(item.head().kind()));
        return head;
    }

    private static Optional<Component> flags(Overview overview, int place) {
        List<Flag> flags = overview.flags().stream()
                .filter(flag -> flag.slot().isPresent() && flag.slot().getAsInt() == place)
                .toList();
        if (flags.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        flags.forEach(flag -> {
            ListItem row = new ListItem(FlagList.words(flag, overview));
            row.addClassName(FlagList.grave(flag) ? "grave" : "light");
            list.add(row);
        });
        Section section = new Section(new H2(Words.of("results.flags")), list);
        section.addClassName("flags");
        return Optional.of(section);
    }

    /** Where there are no statistics of it: nobody has met it, or it was dropped. */
    private static Section asGiven(FactBase base, Item item, boolean counts) {
        Section section = new Section(new H2(Words.of(counts ? "results.nobody-met" : "results.dropped")));
        FeedbackPanel.statement(item).ifPresent(section::add);
        section.add(new NativeDetails(Words.of("feedback.evidence"), FeedbackPanel.evidence(base, item, null)));
        section.addClassName("version");
        return section;
    }
}
