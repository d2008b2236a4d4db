package app.dateline.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("")
@PageTitle("Dateline")
class HomeView extends Main {

    HomeView() {
        addClassName("page");
        add(new Header(new H1("Dateline")), new Paragraph("Questions from the news, each with its source."));
    }
}
