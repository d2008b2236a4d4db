package app.dateline.fact.ui;

import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import com.vaadin.flow.component.Component;
import java.util.List;

/** What features that this one may not know have to say about a fact: the questions it gives, one's own results. */
@FunctionalInterface
public interface FactExtras {

    /** Parts for the end of a fact’s sheet; none where there is nothing to say. @param level of their headings, see {@link Headings} */
    List<Component> of(FactBase base, Fact fact, int level);
}
