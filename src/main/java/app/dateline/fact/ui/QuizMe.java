package app.dateline.fact.ui;

import app.dateline.fact.FactBase;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** Starts quizzes from pages that may not know of quizzes. */
@FunctionalInterface
public interface QuizMe {

    /**
     * A button that starts a quiz of as many questions as the facts can give, ten at most, as of the day of the base. It
     * says so itself where there is nothing to ask.
     *
     * @param words what stands on it
     * @param articles ids of the articles to ask about; empty for all
     * @param facts ids of the facts to ask about; empty for all
     */
    Component on(String words, FactBase base, Set<String> articles, Set<String> facts);
}
