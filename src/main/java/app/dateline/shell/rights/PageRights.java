package app.dateline.shell.rights;

import app.dateline.account.AllowedTo;
import app.dateline.account.WhoAsks;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import org.springframework.stereotype.Component;

/** Opens a page to whom its {@link AllowedTo} names, and one without a rule to nobody. */
@Component
public class PageRights implements NavigationAccessChecker {

    private static final long serialVersionUID = 1;

    private final transient WhoAsks whoAsks;

    PageRights(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        Class<?> page = context.getNavigationTarget();
        if (context.isErrorHandling() || HasErrorParameter.class.isAssignableFrom(page)) {
            return context.allow();
        }
        AllowedTo rule = page.getAnnotation(AllowedTo.class);
        if (rule == null) {
            return context.deny(page.getSimpleName() + " has no rule");
        }
        return rule.value().includes(whoAsks.asker().role())
                ? context.allow()
                : context.deny(page.getSimpleName() + " is for " + rule.value());
    }
}
