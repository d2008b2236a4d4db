package app.dateline.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the browser says by itself when the session has ended, the connection is lost or something broke. */
@Component
class WhenThingsGoWrong implements VaadinServiceInitListener {

    private final transient I18NProvider words;

    WhenThingsGoWrong(MessageFiles words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::messages);
        event.getSource().addUIInitListener(init -> {
            Locale locale = init.getUI().getLocale();
            var dialog = init.getUI().getReconnectDialogConfiguration();
            dialog.setDialogText(words.getTranslation("connection.lost", locale));
            dialog.setDialogTextGaveUp(words.getTranslation("connection.given-up", locale));
            init.getUI().getSession().setErrorHandler(new UnexpectedErrors());
        });
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        Locale locale = info.getLocale() == null ? words.getDefaultLocale() : info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(words.getTranslation("session.expired", locale));
        messages.setSessionExpiredMessage(words.getTranslation("session.expired-text", locale));
        messages.setInternalErrorCaption(words.getTranslation("session.error", locale));
        messages.setInternalErrorMessage(words.getTranslation("session.error-text", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(words.getTranslation("session.no-cookies", locale));
        messages.setCookiesDisabledMessage(words.getTranslation("session.no-cookies-text", locale));
        messages.setSyncErrorCaption(words.getTranslation("session.sync", locale));
        messages.setSyncErrorMessage(words.getTranslation("session.sync-text", locale));
        return messages;
    }
}
