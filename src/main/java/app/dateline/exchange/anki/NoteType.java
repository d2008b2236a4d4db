package app.dateline.exchange.anki;

import java.util.List;

/**
 * The note type of decks. Anki knows it by its id, and takes a later deck for the same as long as the names of fields and
 * templates stay as they are: those never change. Where a template or the style changes, {@link #CHANGED} must grow.
 */
public final class NoteType {

    public static final long ID = 1_772_000_000_417L;
    public static final String NAME = "Dateline";

    /** When templates or style last changed, in seconds since 1970. */
    public static final long CHANGED = 1_772_000_000L;

    public static final List<String> FIELDS =
            List.of("Question", "Form", "Options", "Picture", "Typed", "Answer", "Solution", "Truth", "Sources", "Id");

    public static final String TEMPLATE = "Card 1";

    public static final String FRONT = """
            <div class="form">{{Form}}</div>
            <div class="question">{{Question}}</div>
            {{Options}}
            {{Picture}}
            {{#Typed}}{{type:Typed}}{{/Typed}}
            """;

    public static final String BACK = """
            <div class="form">{{Form}}</div>
            <div class="question">{{Question}}</div>
            {{#Typed}}{{type:Typed}}{{/Typed}}
            <hr id="answer">
            <div class="answer">{{Answer}}</div>
            {{Solution}}
            <div class="truth">{{Truth}}</div>
            <div class="sources">{{Sources}}</div>
            """;

    public static final String CSS = """
            .card { margin: 0 auto; max-width: 40rem; padding: .5rem; font: 1.125rem/1.5 Georgia, serif; text-align: left; color: #1f1b16; background: #fdfbf7; }
            .form { font: .8rem/1.5 sans-serif; color: #5d564c; }
            .question { margin: .25rem 0 .75rem; font-size: 1.25rem; font-weight: bold; }
            ol, ul { margin: .5rem 0; padding-left: 1.75rem; }
            li { margin: .25rem 0; }
            td { padding: .25rem .75rem .25rem 0; vertical-align: top; }
            img { max-width: 100%; height: auto; }
            .answer b { color: #0b5c36; }
            .told { font-size: .9rem; color: #5d564c; }
            .truth { margin: .75rem 0; }
            .sources { font-size: .9rem; }
            blockquote { margin: .5rem 0; padding: .25rem 0 .25rem .75rem; border-left: 3px solid #a3162e; }
            cite { font-style: normal; }
            a { color: #7a1023; }
            .nightMode.card, .nightMode .card { color: #ece6dc; background: #1c1a17; }
            .nightMode .form, .nightMode .told { color: #b5ac9e; }
            .nightMode .answer b { color: #7fd3a4; }
            .nightMode blockquote { border-color: #e0727f; }
            .nightMode a { color: #f0a3ad; }
            """;

    private NoteType() {}
}
