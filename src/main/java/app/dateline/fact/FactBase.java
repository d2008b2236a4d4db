package app.dateline.fact;

import app.dateline.article.Article;
import app.dateline.article.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One collection, immutable and indexed: what is asked, marked and cited. A new base replaces it whole.
 *
 * <p>Every list is in the order of the files, so that what is drawn from it with a seed is the same on any machine.
 */
public final class FactBase {

    private final Collection about;
    private final Register<Article> articles;
    private final Register<Party> parties;
    private final Register<Place> places;
    private final Register<Event> events;
    private final Register<Fact> facts;
    private final FactIndex index;
    private final @Nullable LocalDate asOf;
    private final @Nullable FactBase whole;
    private volatile @Nullable String version;
    private volatile @Nullable List<Disagreement> disagreements;
    private final Days days = new Days(this);

    /**
     * Builds a base from parts that are already checked.
     *
     * @throws IllegalArgumentException if two of a kind share an id
     */
    public FactBase(
            Collection about,
            List<Article> articles,
            List<Party> parties,
            List<Place> places,
            List<Event> events,
            List<Fact> facts) {
        this(about, articles, parties, places, events, facts, null, null);
    }

    /** A part of another base: what was known of it on a day. */
    FactBase(
            Collection about,
            List<Article> articles,
            List<Party> parties,
            List<Place> places,
            List<Event> events,
            List<Fact> facts,
            @Nullable LocalDate asOf,
            @Nullable FactBase whole) {
        this.asOf = asOf;
        this.whole = whole;
        this.about = about;
        this.articles = new Register<>("article", articles, Article::id);
        this.parties = new Register<>("party", parties, Party::id);
        this.places = new Register<>("place", places, Place::id);
        this.events = new Register<>("event", events, Event::id);
        this.facts = new Register<>("fact", facts, Fact::id);
        this.index = new FactIndex(facts);
    }

    public Collection about() {
        return about;
    }

    public List<Article> articles() {
        return articles.all();
    }

    public List<Party> parties() {
        return parties.all();
    }

    public List<Place> places() {
        return places.all();
    }

    public List<Event> events() {
        return events.all();
    }

    /** All facts, in the order of the files. */
    public List<Fact> facts() {
        return facts.all();
    }

    /** Every passage that is cited, as often as facts cite it, in the order of the files. */
    public List<Citation> citations() {
        return facts.all().stream()
                .flatMap(fact -> fact.attestations().stream())
                .map(Attestation::citation)
                .toList();
    }

    public int size() {
        return facts.size();
    }

    /** The facts of one kind. Not copied: drawing from a large base costs nothing. */
    public List<Fact> facts(Kind kind) {
        return index.of(kind);
    }

    /** The facts that an article states. */
    public List<Fact> factsOf(String article) {
        return index.of(article);
    }

    /** The facts that have exactly this value in that slot. */
    public List<Fact> factsWith(Slot slot, Value value) {
        return index.with(slot, value);
    }

    public Optional<Fact> findFact(String id) {
        return facts.find(id);
    }

    public Optional<Article> findArticle(String id) {
        return articles.find(id);
    }

    /** @throws NoSuchElementException if the base has no such fact */
    public Fact fact(String id) {
        return facts.get(id);
    }

    /** @throws NoSuchElementException if the base has no such article */
    public Article article(String id) {
        return articles.get(id);
    }

    /** @throws NoSuchElementException if the base has no such party */
    public Party party(String id) {
        return parties.get(id);
    }

    /** @throws NoSuchElementException if the base has no such place */
    public Place place(String id) {
        return places.get(id);
    }

    /** @throws NoSuchElementException if the base has no such event */
    public Event event(String id) {
        return events.get(id);
    }

    /** The places that contain a place, nearest first, without itself. */
    public List<Place> containers(String place) {
        List<Place> chain = new ArrayList<>();
        String in = place(place).in();
        while (in != null) {
            Place container = place(in);
            chain.add(container);
            in = container.in();
        }
        return chain;
    }

    /** Whether the first place is the second or lies in it. */
    public boolean within(String place, String container) {
        return place.equals(container) || containers(place).stream().anyMatch(c -> c.id().equals(container));
    }

    /**
     * Whether two values of one slot can both be true: equal, nested, or overlapping in time; a member and the body that
     * it speaks for are nested too. Phrases agree only when they are equal, see {@link Aim#like}.
     */
    public boolean agree(Value one, Value other) {
        return switch (one) {
            case Value.OfPlace a ->
                other instanceof Value.OfPlace b && (within(a.place(), b.place()) || within(b.place(), a.place()));
            case Value.OfDate a -> other instanceof Value.OfDate b && a.date().overlaps(b.date());
            case Value.OfLength a ->
                other instanceof Value.OfLength b && a.length().overlaps(b.length());
            case Value.OfEvent event -> event.equals(other);
            case Value.OfParty a ->
                other instanceof Value.OfParty b && (belongs(a.party(), b.party()) || belongs(b.party(), a.party()));
            case Value.OfPhrase phrase -> phrase.equals(other);
            case Value.OfText phrase -> phrase.equals(other);
            case Value.OfTerm term -> term.equals(other);
            case Value.OfArticles articles -> articles.equals(other);
        };
    }

    /** A party and all that it belongs to, nearest first. */
    public List<String> wholes(String party) {
        List<String> wholes = new ArrayList<>();
        for (String at = party;
                at != null;
                at = parties.find(at).map(Party::memberOf).orElse(null)) {
            wholes.add(at);
        }
        return wholes;
    }

    /** Whether the first party is the second or a member of it, or of one of its members. */
    public boolean belongs(String party, String body) {
        return wholes(party).contains(body);
    }

    /** Whether two parties belong to the same largest whole, or one is that of the other. */
    public boolean onOneSide(String one, String other) {
        return wholes(one).getLast().equals(wholes(other).getLast());
    }

    /**
     * Fingerprint of all that the base holds: the same on every machine for the same content, another one after any
     * change that can change a quiz.
     */
    public String version() {
        String known = version;
        if (known == null) {
            known = Fingerprint.of(this);
            version = known;
        }
        return known;
    }

    /** Where sources exclude each other, by the order of the events. Computed at the first call. */
    public List<Disagreement> disagreements() {
        List<Disagreement> known = disagreements;
        if (known == null) {
            known = Disagreements.of(this);
            disagreements = known;
        }
        return known;
    }

    /**
     * Where sources give values that differ in words but not in substance, once for each pair of values, by the order of
     * the events.
     */
    public List<Apparent> apparent() {
        return Apparents.of(this);
    }

    /** What became of an event, with the facts that say so. An event that no fact is about has no stages. */
    public Life life(String event) {
        return new Lives(this).of(event);
    }

    /**
     * Whether a fact tells of something that was still to come or going on at the end of what this base knows: a plan of
     * which no end is told, a deadline that is not over. What someone wants is never open.
     */
    public boolean open(Fact fact) {
        return new Lives(this).open(fact);
    }

    /** How an article's word on a fact stands among the others. */
    public Standing standing(Fact fact, String article) {
        return new Standings(this).of(fact, article);
    }

    /** How the facts of an article stand among the others. */
    public Standing.Counts counts(String article) {
        return new Standings(this).counts(article);
    }

    /** The day as of which this base is cut from a larger one; empty for all that is known. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** The base that this one was cut from, or this one. */
    public FactBase whole() {
        return whole == null ? this : whole;
    }

    /**
     * What was known on a day: only what the articles say that were published by then, see {@link Known}. The days asked
     * for last are kept; another is cut in time that grows with the base.
     */
    public FactBase asOf(LocalDate day) {
        return whole().days.asOf(day);
    }

    /** The days on which anything that is known changes, ascending, see {@link Known#changes}. Found at the first call. */
    public List<LocalDate> changeDays() {
        return whole().days.changing();
    }

    /** What a day brought against the day before; found at the first call for each day. */
    public Change change(LocalDate day) {
        return whole().days.change(day);
    }

    /** The last day that this base can speak of: the day as of which it is, or the last publication. */
    Optional<LocalDate> reach() {
        return asOf().or(() -> Known.publications(this).stream().max(LocalDate::compareTo));
    }
}
