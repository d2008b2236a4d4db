package app.dateline.assignment.ui;

import app.dateline.assignment.Course;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Set;

/** The way into a class, as it is projected: an address, its code, and both as a QR code. */
final class Invitation {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

    private final Image picture;
    private final Div words = new Div();

    /** @param more what stands below the code */
    Invitation(Course course, String eyebrow, String title, Component... more) {
        String link = base() + JoinView.PATH + "/" + course.code().text();
        picture = new Image(QrCode.picture(link), Words.of("project.qr", link));
        picture.addClassName("qr");
        Paragraph above = new Paragraph(eyebrow);
        above.addClassName("eyebrow");
        Span address = new Span(address());
        address.addClassName("address");
        Span letters = new Span(course.code().shown());
        letters.addClassName("code");
        words.add(
                above,
                new H1(title),
                new Paragraph(new Span(Words.of("project.open")), address),
                new Paragraph(new Span(Words.of("project.type")), letters));
        words.add(more);
        words.addClassName("words");
        if (!course.open()) {
            notice("project.shut");
        }
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest here
                && THIS_MACHINE.contains(here.getServerName())) {
            notice("project.only-here");
        }
    }

    Image picture() {
        return picture;
    }

    Div words() {
        return words;
    }

    /** Where students come in, as it is typed. */
    static String address() {
        return (base() + JoinView.PATH).replaceFirst("^https?://", "");
    }

    private void notice(String key) {
        Paragraph notice = new Paragraph(Words.of(key));
        notice.addClassName("notice");
        words.add(notice);
    }

    /** The address of the application as this browser knows it, with a slash at its end. */
    private static String base() {
        if (!(VaadinRequest.getCurrent() instanceof VaadinServletRequest request)) {
            return "/";
        }
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port)
                + request.getContextPath() + "/";
    }
}
