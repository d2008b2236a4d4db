package app.dateline.item;

import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.item.Composer.Outcome;
import app.dateline.item.Composer.Places;
import app.dateline.item.Fault.Reason;
import app.dateline.item.Item.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes the questions about sources of which the options are sources, or claims in one source. */
final class SourceComposer {

    private final SourceViews views;
    private final WhoSays says;
    private final WhoNames names;
    private final WhoClaims claims;
    private final Phrasing phrasing;
    private final Difficulty difficulty;

    SourceComposer(FactBase base, SourceViews views, Naming naming, Phrasing phrasing, SourceWords words) {
        this.views = views;
        this.says = new WhoSays(base, views, phrasing, words);
        this.names = new WhoNames(naming, phrasing, words);
        this.claims = new WhoClaims(base, views, phrasing, words);
        this.phrasing = phrasing;
        this.difficulty = new Difficulty(base);
    }

    Outcome compose(Candidate candidate, Matter matter, Places places, Random random) {
        Optional<SourceSheet> sheet = switch (matter) {
            case ACCORDING_TO -> Optional.empty();
            case WHO_SAYS -> says.whoSays(candidate, random);
            case DISAGREE -> says.disagree(candidate, random);
            case NOT_NAMED -> names.notNamed(candidate, random);
            case NAMED -> names.named(candidate, random);
            case OWN_CLAIM -> claims.ownClaim(candidate, random);
            case REPORTED_CLAIM -> claims.reportedClaim(candidate, random);
        };
        return sheet.map(s -> made(s, candidate, matter, places))
                .orElse(new Outcome.Refused(
                        new Fault(Reason.TOO_FEW_OPTIONS, candidate.fact().id())));
    }

    private Outcome made(SourceSheet sheet, Candidate candidate, Matter matter, Places places) {
        int key = places.key(sheet.wrong().size() + 1);
        List<Option> options = new ArrayList<>(sheet.wrong());
        options.add(key, sheet.key());
        Item.Head head = new Item.Head(
                ItemId.of(candidate.form(), sheet.stem(), options, "" + key),
                candidate.ask().id(),
                sheet.query(),
                candidate.ask().kind(),
                sheet.stem(),
                sheet.statement(),
                sheet.attribution(),
                sheet.facts().stream().distinct().map(phrasing::ref).toList(),
                sheet.evidence().stream().distinct().toList(),
                difficulty.of(candidate.form(), sheet.key().value(), 0.5));
        return new Outcome.Made(new Item.SourceCriticism(head, matter, options, key));
    }

    /** Whether a fact may give a question about sources at all; cheap, and no promise. */
    boolean mayGive(Fact fact, Slot slot) {
        return (slot == Slot.AIM && fact instanceof Aim aim && claims.mayAsk(aim))
                || views.disputed(fact, slot)
                || fact.values(slot).stream().anyMatch(names::mayAsk);
    }
}
