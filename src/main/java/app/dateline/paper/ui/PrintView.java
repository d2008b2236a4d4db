package app.dateline.paper.ui;

import app.dateline.account.AllowedTo;
import app.dateline.account.Asker;
import app.dateline.account.NotAllowed;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.Variety;
import app.dateline.fact.ui.Words;
import app.dateline.paper.service.Printing;
import app.dateline.paper.service.ToPrint;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A set on paper: before it is given, or as a class got it. */
@Route("teach/set/:set/print")
@RouteAlias("teach/given/:assignment/print")
@AllowedTo(Right.TEACHER)
@StyleSheet("context://app/paper.css")
public final class PrintView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Printing printing;
    private final WhoAsks whoAsks;
    private final Clock clock;

    PrintView(Printing printing, WhoAsks whoAsks, Clock clock) {
        this.printing = printing;
        this.whoAsks = whoAsks;
        this.clock = clock;
        addClassName("print");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UUID teacher = teacher();
        Optional<UUID> set = event.getRouteParameters().get("set").flatMap(PrintView::id);
        Optional<UUID> given = event.getRouteParameters().get("assignment").flatMap(PrintView::id);
        Print print = set.<Print>map(s -> (variety, forms) -> printing.set(teacher, s, variety, forms))
                .or(() -> given.map(g -> (variety, forms) -> printing.given(teacher, g, forms)))
                .orElseThrow(NotFoundException::new);
        ToPrint first = print.of(null, 1).orElseThrow(NotFoundException::new);
        String back = set.map(s -> "teach/set/" + s).orElseGet(() -> "teach/given/" + given.orElseThrow());
        show(print, first, set.isPresent(), back);
    }

    /** Makes the forms of what the page is about. */
    @FunctionalInterface
    private interface Print {
        Optional<ToPrint> of(@Nullable Variety variety, int forms);
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("paper.title"));
    }

    private void show(Print print, ToPrint first, boolean free, String back) {
        Anchor up = new Anchor(back, first.title());
        up.addClassName("way-back");
        Paragraph where = new Paragraph(up);
        where.addClassNames("eyebrow", "where");
        Header header = new Header(where, new H1(Words.of("paper.title")));
        if (!first.course().isEmpty()) {
            Paragraph about = new Paragraph(Words.of("paper.about", first.course()));
            about.addClassName("quiet");
            header.add(about);
        }
        if (first.forms().isEmpty()) {
            add(header, new Paragraph(Words.of("paper.empty")));
            return;
        }
        header.add(new Paragraph(Words.of("paper.lead")));
        Div files = new Div();
        files.getElement().setAttribute("aria-live", "polite");
        PrintChoices[] choices = new PrintChoices[1];
        Runnable offer = () -> {
            files.removeAll();
            print.of(choices[0].variety(), choices[0].forms())
                    .filter(p -> !p.forms().isEmpty())
                    .ifPresent(p -> files.add(new Prints(p, choices[0].size(), choices[0].named(), clock.instant())));
        };
        choices[0] = new PrintChoices(first.variety(), free, !first.students().isEmpty(), offer);
        offer.run();
        add(header, choices[0], files);
    }

    private UUID teacher() {
        if (whoAsks.asker() instanceof Asker.SignedIn signedIn) {
            return signedIn.account().id();
        }
        throw new NotAllowed("a teacher’s page is for who is signed in");
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
