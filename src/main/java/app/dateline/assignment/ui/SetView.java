package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.account.service.Colleagues;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.service.Pooling;
import app.dateline.assignment.service.Sets;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Words;
import app.dateline.item.QuizRequest;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** A set: its questions, how students' quizzes differ, what is asked and what not, and where it goes from here. */
@Route(SetView.PATH)
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/sets.css")
@StyleSheet("context://app/pool.css")
public final class SetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String SET = "set";
    static final String PATH = "teach/set/:" + SET;

    private final Sets sets;
    private final Pooling pooling;
    private final Colleagues colleagues;
    private final WhoAsks whoAsks;
    private final Collections collections;
    private final AsOf asOf;
    private final H1 title = new H1();
    private final Paragraph about = new Paragraph();

    SetView(Sets sets, Pooling pooling, Colleagues colleagues, WhoAsks whoAsks, Collections collections, AsOf asOf) {
        this.sets = sets;
        this.pooling = pooling;
        this.colleagues = colleagues;
        this.whoAsks = whoAsks;
        this.collections = collections;
        this.asOf = asOf;
        addClassNames("teach", "set");
        about.addClassName("quiet");
    }

    /** The address of a set. */
    static RouteParameters of(UUID set) {
        return new RouteParameters(new RouteParam(SET, set.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UUID teacher = Teacher.id(whoAsks);
        ItemSet set = Teacher.named(event.getRouteParameters(), SET)
                .flatMap(id -> sets.find(teacher, id))
                .orElseThrow(NotFoundException::new);
        boolean own = set.owner().equals(teacher);
        FactBase base = asOf.of(set.request().collection(), set.request().asOf());
        Anchor give = new Anchor("teach/set/" + set.id() + "/give", Words.of("set.give"));
        give.addClassNames("button", "primary");
        RouterLink files = new RouterLink(Words.of("set.files"), SetFilesView.class, of(set.id()));
        files.addClassName("button");
        Anchor print = new Anchor("teach/set/" + set.id() + "/print", Words.of("set.print"));
        print.addClassName("button");
        Div ways = new Div(give, files, print);
        ways.addClassName("actions");
        Header header = new Header(TeachView.way(), title, about, ways);
        if (!own) {
            Paragraph shared = new Paragraph(Words.of(
                    "set.shared-by",
                    colleagues.shown(teacher, java.util.List.of(set.owner())).getOrDefault(set.owner(), "")));
            shared.addClassName("heads-up");
            header.add(shared);
        }
        describe(set, base);

        Coverages coverage = new Coverages(sets, teacher, set.id(), base, own);
        Varieties varieties = new Varieties(sets, teacher, set, own);
        SetItems items = new SetItems(sets, teacher, set, base, own, changed -> {
            describe(changed, base);
            coverage.show();
            varieties.stale();
        });
        coverage.onPick(items::refresh);
        Section questions = new Section(new H2(Words.of("set.questions")));
        if (own) {
            Paragraph varies = new Paragraph(Words.of("set.varies-what"));
            varies.addClassNames("small", "quiet");
            questions.add(varies);
        }
        questions.add(items);
        if (own) {
            questions.add(new MoreItems(sets, teacher, set, collections.bases(), items::refresh));
            questions.add(new FromPool(pooling, teacher, set.id(), base, items::items, items::refresh));
        }
        add(
                header,
                questions,
                new Section(new H2(Words.of("set.how-different")), varieties),
                new Section(new H2(Words.of("set.coverage")), coverage),
                new SetUpkeep(sets, colleagues, teacher, set, own, changed -> describe(changed, base)));
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", title.getText());
    }

    private void describe(ItemSet set, FactBase base) {
        title.setText(set.title());
        QuizRequest request = set.request();
        String collection = base.about().title().isEmpty()
                ? request.collection()
                : base.about().title();
        about.setText(
                request.asOf() == null
                        ? Words.of("set.about", set.entries().size(), collection)
                        : Words.of("set.about-then", set.entries().size(), collection, Words.day(request.asOf())));
    }
}
