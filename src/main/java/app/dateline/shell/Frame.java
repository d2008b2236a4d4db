package app.dateline.shell;

import app.dateline.account.Asker;
import app.dateline.account.Right;
import app.dateline.account.WhoAsks;
import app.dateline.assignment.ui.JoinView;
import app.dateline.assignment.ui.TeachView;
import app.dateline.fact.ui.AimsView;
import app.dateline.fact.ui.AsOf;
import app.dateline.fact.ui.AsOfControl;
import app.dateline.fact.ui.DisagreementsView;
import app.dateline.fact.ui.Icon;
import app.dateline.fact.ui.MapView;
import app.dateline.fact.ui.SourcesView;
import app.dateline.fact.ui.TimelineView;
import app.dateline.fact.ui.Words;
import app.dateline.shell.account.AccountView;
import app.dateline.shell.account.AccountsView;
import app.dateline.shell.account.LinkView;
import app.dateline.shell.account.SignInView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** What stands around every page but the question, which has the screen to itself. */
@Layout
@JsModule("context://app/frame.js")
@StyleSheet("context://app/pages.css")
@StyleSheet("context://app/frame.css")
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    /** A page that every page leads to. @param word key of its name */
    private record Entry(String word, Class<? extends Component> view) {}

    /** The pages that every page leads to, in their order. */
    private static final List<Entry> PAGES = List.of(
            new Entry("nav.sources", SourcesView.class),
            new Entry("nav.disagreements", DisagreementsView.class),
            new Entry("nav.timeline", TimelineView.class),
            new Entry("nav.map", MapView.class),
            new Entry("nav.aims", AimsView.class));

    private final AsOf asOf;
    private final UnorderedList pages = new UnorderedList();
    private final ListItem teach = new ListItem(new RouterLink(Words.of("nav.teach"), TeachView.class));
    private final Div control = new Div();
    private final Div band = new Div();
    private final Nav accounts = new Nav();
    private final Paragraph kept = new Paragraph();
    private final Footer footer = new Footer(kept, accounts);
    private final WhoAsks whoAsks;

    Frame(AsOf asOf, WhoAsks whoAsks) {
        this.asOf = asOf;
        this.whoAsks = whoAsks;
        accounts.setAriaLabel(Words.of("frame.accounts"));
        accounts.addClassName("accounts-of-frame");
        addClassName("frame");
        Anchor skip = new Anchor("#", Words.of("frame.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        Anchor home = new Anchor("", Words.of("app.name"));
        home.addClassName("wordmark");
        PAGES.forEach(page -> pages.add(new ListItem(new RouterLink(Words.of(page.word()), page.view()))));
        Nav nav = new Nav(pages);
        nav.setAriaLabel(Words.of("nav.label"));
        NativeButton theme = new NativeButton();
        theme.add(new Icon("theme"));
        theme.addClassName("theme-switch");
        theme.setAriaLabel(Words.of("frame.theme"));
        theme.getElement().setAttribute("title", Words.of("frame.theme"));
        Header header = new Header(skip, home, nav, control, theme);
        band.addClassName("band");
        // The live region stays while its words change, or nothing is read out.
        band.getElement().setAttribute("role", "status");
        add(header, band, footer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        getElement().insertChild(getElement().indexOfChild(footer.getElement()), content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Location here = event.getLocation();
        Asker asker = whoAsks.asker();
        pages.remove(teach);
        if (Right.TEACHER.includes(asker.role())) {
            pages.add(teach);
        }
        pages.getChildren().flatMap(Component::getChildren).forEach(link -> mark((RouterLink) link, here));
        ways(asker, here);
        control.removeAll();
        band.removeAll();
        if (asOf.first().isPresent()) {
            control.add(new AsOfControl(asOf, here));
        }
        here.getQueryParameters()
                .getSingleParameter(AsOf.PARAMETER)
                .filter(day -> AsOfParameter.speaksOfThePage(here))
                .map(asOf::ask)
                .filter(AsOf.Asked.Refused.class::isInstance)
                .ifPresent(refused -> band.add(line("refused", ((AsOf.Asked.Refused) refused).message())));
        asOf.day().ifPresent(day -> {
            Paragraph known = line("known-then", Words.of("asof.band", Words.day(day)));
            known.add(new Span(" "), AsOfControl.back(here));
            band.add(known);
        });
    }

    /** What those who have an account find at the end of each page; learners find a way to sign in, and need none. */
    private void ways(Asker asker, Location here) {
        accounts.removeAll();
        boolean account = asker instanceof Asker.SignedIn
                || here.getPath().equals(SignInView.PATH)
                || here.getPath().equals(LinkView.PATH);
        kept.setText(Words.of(account ? "frame.footer-account" : "frame.footer"));
        if (asker instanceof Asker.SignedIn signedIn) {
            accounts.add(new RouterLink(
                    Words.of("frame.signed-in", signedIn.account().shown()), AccountView.class));
            if (Right.ADMINISTRATOR.includes(asker.role())) {
                accounts.add(new RouterLink(Words.of("accounts.title"), AccountsView.class));
                accounts.add(new RouterLink(Words.of("texts.title"), TextsView.class));
            }
        } else {
            accounts.add(
                    new RouterLink(Words.of("join.title"), JoinView.class),
                    new RouterLink(Words.of("frame.sign-in"), SignInView.class));
        }
        accounts.getChildren().forEach(link -> mark((RouterLink) link, here));
    }

    private static void mark(RouterLink link, Location here) {
        String path = here.getPath();
        String page = link.getHref();
        if (path.equals(page)) {
            link.getElement().setAttribute("aria-current", "page");
        } else if ((page.equals(SourcesView.PATH) && path.startsWith("source/"))
                || (page.equals(TeachView.PATH) && path.startsWith(TeachView.PATH + "/"))) {
            link.getElement().setAttribute("aria-current", "true");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private static Paragraph line(String style, String text) {
        Paragraph line = new Paragraph(new Span(text));
        line.addClassName(style);
        return line;
    }
}
