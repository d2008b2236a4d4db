package app.dateline.shell;

import app.dateline.account.service.Keeping;
import app.dateline.account.ui.Learner;
import app.dateline.article.Article;
import app.dateline.article.service.Attaching;
import app.dateline.fact.Collections;
import app.dateline.fact.FactBase;
import app.dateline.fact.ui.TextView;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;

/** Where whoever runs this installation shows that they do, and finds the texts to attach. */
@Route(KeeperView.PATH)
@StyleSheet("context://app/texts.css")
class KeeperView extends Main implements HasDynamicTitle {

    static final String PATH = "keeper";

    private final Keeping keeping;
    private final Learner learner;
    private final Collections collections;
    private final Attaching texts;

    KeeperView(Keeping keeping, Learner learner, Collections collections, Attaching texts) {
        this.keeping = keeping;
        this.learner = learner;
        this.collections = collections;
        this.texts = texts;
        addClassNames("message", "keeper");
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().fetchCurrentURL(address -> {
            String token = address.getRef();
            if (token != null && !token.isBlank()) {
                event.getUI().getPage().executeJs("history.replaceState(history.state, '', location.pathname)");
                if (!keeping.keeper(learner.id())) {
                    bring(token);
                }
            }
        });
    }

    @Override
    public String getPageTitle() {
        return Words.of("page.title", Words.of("keeper.title"));
    }

    private void show(String... said) {
        removeAll();
        add(new H1(Words.of("keeper.title")));
        if (!keeping.possible()) {
            add(new Paragraph(Words.of("keeper.off")));
        } else if (keeping.keeper(learner.id())) {
            keeper();
        } else {
            visitor(said);
        }
    }

    private void keeper() {
        add(new Paragraph(Words.of("keeper.you")));
        for (FactBase base : collections.bases()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("texts");
            for (Article article : base.articles()) {
                Span state = new Span(texts.find(base.about().id(), article)
                        .map(t -> Words.of("keeper.attached", Words.day(t.attached())))
                        .orElseGet(() -> Words.of("keeper.none")));
                state.addClassName("quiet");
                list.add(new ListItem(TextView.link(article.title(), article), state));
            }
            add(list);
        }
        Button resign = new Button(Words.of("keeper.resign"), click -> {
            keeping.resign(learner.id());
            show();
        });
        add(resign);
    }

    private void visitor(String... said) {
        Div message = new Div();
        message.addClassName("refusal");
        message.getElement().setAttribute("role", "alert");
        for (String line : said) {
            message.add(new Paragraph(line));
        }
        PasswordField token = new PasswordField(Words.of("keeper.token"));
        token.setWidth("min(100%, 26rem)");
        Button bring = new Button(Words.of("keeper.bring"), click -> bring(token.getValue()));
        bring.addThemeVariants(ButtonVariant.PRIMARY);
        bring.addClickShortcut(Key.ENTER).listenOn(token);
        add(new Paragraph(Words.of("keeper.what")), message, token, bring);
    }

    private void bring(String given) {
        switch (keeping.bring(learner.id(), given, VaadinRequest.getCurrent().getRemoteAddr())) {
            case KEEPER -> show();
            case WRONG -> show(Words.of("keeper.wrong"));
            case TOO_OFTEN -> show(Words.of("keeper.too-often"));
        }
    }
}
