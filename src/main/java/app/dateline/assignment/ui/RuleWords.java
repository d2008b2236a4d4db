package app.dateline.assignment.ui;

import app.dateline.assignment.Policy;
import app.dateline.assignment.Window;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The rules of an assignment in plain sentences, for those who answer it and for those who give it. */
final class RuleWords {

    private RuleWords() {}

    /** As a list. */
    static UnorderedList list(Policy policy, Window window, ZoneId zone) {
        return list(policy, window, zone, false);
    }

    /** @param closed whether it has closed already */
    static UnorderedList list(Policy policy, Window window, ZoneId zone, boolean closed) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rules");
        lines(policy, window, zone, closed).forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static List<String> lines(Policy policy, Window window, ZoneId zone, boolean closed) {
        List<String> lines = new ArrayList<>();
        lines.add(sort(policy.sort()));
        if (policy.sort() instanceof Policy.Sort.Graded) {
            lines.add(Words.of("rule.look-up"));
        }
        lines.add(closed ? was(window, zone) : open(window, zone));
        Duration limit = window.limit();
        if (limit != null) {
            lines.add(Words.of("rule.limit", TimeWords.length(limit)));
        }
        lines.add(repeats(policy));
        lines.add(shown(policy.showing()));
        lines.add(Words.of(policy.mayChange() ? "rule.change" : policy.back() ? "rule.any-order" : "rule.one-way"));
        if (policy.times().late() == Policy.Late.MARKED) {
            lines.add(Words.of("rule.late", TimeWords.length(policy.times().grace())));
        }
        return lines;
    }

    private static String sort(Policy.Sort sort) {
        return switch (sort) {
            case Policy.Sort.Practice p -> Words.of("rule.practice");
            case Policy.Sort.Graded g -> Words.of("rule.graded");
            case Policy.Sort.Drip d -> Words.of(d.weekends() ? "rule.drip" : "rule.drip-weekdays", d.perDay());
        };
    }

    private static String open(Window window, ZoneId zone) {
        Instant opens = window.opens();
        Instant closes = window.closes();
        if (opens != null && closes != null) {
            return Words.of("rule.between", TimeWords.of(opens, zone), TimeWords.of(closes, zone));
        }
        if (closes != null) {
            return Words.of("rule.until", TimeWords.of(closes, zone));
        }
        return opens == null ? Words.of("rule.always") : Words.of("rule.from", TimeWords.of(opens, zone));
    }

    private static String was(Window window, ZoneId zone) {
        Instant opens = window.opens();
        Instant closes = window.closes();
        if (closes == null) {
            return open(window, zone);
        }
        return opens == null
                ? Words.of("rule.was-until", TimeWords.of(closes, zone))
                : Words.of("rule.was-between", TimeWords.of(opens, zone), TimeWords.of(closes, zone));
    }

    private static String repeats(Policy policy) {
        Policy.Repeats repeats = policy.repeats();
        if (repeats.allowed() == 1) {
            return Words.of("rule.once");
        }
        String often = repeats.allowed() == 0 ? Words.of("rule.any-number") : Words.of("rule.often", repeats.allowed());
        String counts = Words.of("rule.counts", often, Words.of(repeats.counts()));
        return repeats.delay().isZero() ? counts : Words.of("rule.delay", counts, TimeWords.length(repeats.delay()));
    }

    private static String shown(Policy.Showing showing) {
        return switch (showing.when()) {
            case AT_ONCE -> Words.of(showing.key() ? "rule.key-at-once" : "rule.marks-at-once");
            case AFTER_CLOSING -> Words.of(showing.key() ? "rule.key-after" : "rule.marks-after");
            case NEVER -> Words.of("rule.never");
        };
    }
}
