package app.dateline.assignment.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.ItemSet;
import app.dateline.assignment.service.Sets;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.Words;
import app.dateline.item.Item;
import app.dateline.item.QuizRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;

/** A set before it is kept: what is wished for, and the questions that this gives. */
@Route(NewSetView.PATH)
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/sets.css")
public final class NewSetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "teach/new-set";

    private final Sets sets;
    private final WhoAsks whoAsks;
    private final Collections collections;
    private final AsOf asOf;
    private final Clock clock;
    private final RandomGenerator chance;
    private final TextField title = new TextField(Words.of("set.title"));
    private final OrderedList preview = new OrderedList();
    private final Paragraph told = new Paragraph();
    private final Div said = new Div();
    private long seed;

    NewSetView(Sets sets, WhoAsks whoAsks, Collections collections, AsOf asOf, Clock clock, RandomGenerator seeds) {
        this.sets = sets;
        this.whoAsks = whoAsks;
        this.collections = collections;
        this.asOf = asOf;
        this.clock = clock;
        this.chance = seeds;
        addClassNames("teach", "new-set");
        title.setMaxLength(ItemSet.LONGEST_TITLE);
        title.addClassName("wide-field");
        preview.addClassName("items");
        told.getElement().setAttribute("role", "status");
        said.addClassName("refusal");
        said.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<FactBase> bases = collections.bases();
        add(new Header(TeachView.way(), new H1(Words.of("set.new"))));
        if (bases.isEmpty()) {
            add(new Paragraph(Words.of("home.empty")));
            return;
        }
        FactBase first = bases.getFirst();
        title.setValue(Words.of("set.first-title", first.about().title(), Words.day(clock.instant())));
        RequestFields[] fields = new RequestFields[1];
        fields[0] = new RequestFields(
                bases, QuizRequest.tenOn(first.about().id()).asOf(asOf.day().orElse(null)), () -> show(fields[0]));
        Button keep = new Button(Words.of("set.keep"), click -> keep(fields[0]));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button others = new Button(Words.of("set.other-questions"), click -> {
            seed = drawn();
            show(fields[0]);
        });
        Div ways = new Div(keep, others);
        ways.addClassName("actions");
        NativeDetails wish = new NativeDetails(Words.of("set.wish"), fields[0]);
        seed = drawn();
        add(new Section(title, wish, ways, said), new Section(new H2(Words.of("set.preview")), told, preview));
        show(fields[0]);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("set.new"));
    }

    private void show(RequestFields wish) {
        said.setText("");
        if (!wish.fits()) {
            preview.removeAll();
            told.setText(RequestFields.unfit());
            return;
        }
        QuizRequest request = wish.request();
        List<Item> items = sets.preview(request, seed);
        FactBase base = asOf.of(request.collection(), request.asOf());
        preview.removeAll();
        items.forEach(item -> preview.add(new ListItem(new ItemBody(base, item))));
        told.setText(
                items.size() < request.number()
                        ? Words.of("set.fewer", items.size(), request.number())
                        : Words.of("set.drawn", items.size()));
    }

    private void keep(RequestFields wish) {
        if (!wish.fits()) {
            said.setText(RequestFields.unfit());
            return;
        }
        QuizRequest request = wish.request();
        String typed = title.getValue().strip();
        if (typed.isEmpty() || preview.getChildren().findAny().isEmpty()) {
            said.setText(Words.of(typed.isEmpty() ? "set.no-title" : "set.no-items"));
            return;
        }
        ItemSet set = sets.create(Teacher.id(whoAsks), typed, request, seed);
        UI.getCurrentOrThrow().navigate(SetView.class, SetView.of(set.id()));
    }

    private long drawn() {
        return chance.nextInt(Integer.MAX_VALUE) + 1L;
    }
}
