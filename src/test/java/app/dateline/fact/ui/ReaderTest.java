package app.dateline.fact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.account.ui.Learner;
import app.dateline.attempt.service.Sittings;
import app.dateline.attempt.ui.QuestionView;
import app.dateline.fact.Aim;
import app.dateline.fact.Collections;
import app.dateline.fact.Disagreement;
import app.dateline.fact.FactBase;
import app.dateline.item.QuizRequest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a reader of the shipped collection finds on the shelf, in a source, on a fact and where sources disagree. */
@SpringBootTest
class ReaderTest extends SpringBrowserlessTest {

    @Autowired
    Collections collections;

    @Autowired
    AsOf asOf;

    @Autowired
    Sittings sittings;

    @Autowired
    Learner learner;

    private FactBase base;

    @BeforeEach
    void theShippedBase() {
        base = collections.bases().getFirst();
    }

    @Test
    void noTwoFactsReadAlikeWhereTheyAreListed() {
        assertThat(base.facts().stream().map(fact -> FactWords.lineApart(base, fact)))
                .doesNotHaveDuplicates()
                .anyMatch(line -> line.endsWith("New Statesman)"))
                .anyMatch(line -> !line.contains("("));
    }

    @Test
    void theShelfTellsOfEachSourceHowItStandsAmongTheOthers() {
        navigate(SourcesView.class);

        assertThat(find(Spine.class).all()).hasSize(5);
        for (Spine spine : find(Spine.class).all()) {
            assertThat(text(spine))
                    .contains("confirmed by others")
                    .contains("contradicted")
                    .contains("only here");
        }
        String conversation = text(find(Spine.class).all().stream()
                .filter(s -> text(s).contains("Oleksa Drachewych"))
                .findFirst()
                .orElseThrow());
        var counts = base.counts("conversation");
        assertThat(conversation)
                .contains(counts.confirmed() + " confirmed by others")
                .contains(counts.contradicted() + " contradicted")
                .contains(counts.alone() + " only here");
    }

    @Test
    void theShelfCanBeSearchedFilteredAndSorted() {
        navigate(SourcesView.class);

        test(find(TextField.class).single()).setValue("Drachewych");
        assertThat(titles()).containsExactly("Why Putin doesn't want or need new Trump peace talks");
        test(find(TextField.class).single()).setValue("no such words anywhere");
        assertThat(titles()).isEmpty();
        assertThat(page()).contains("0 of 5 sources").contains("No source fits.");
        test(find(TextField.class).single()).setValue("");
        Select<?> genre = find(Select.class).all().getFirst();
        test(genre).selectItem("Analysis");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void anAddressBringsTheSameShelfAgain() {
        go("sources?genre=analysis&sort=oldest");
        assertThat(titles())
                .containsExactly(
                        "What Putin wants from talks with Trump",
                        "Why Putin doesn't want or need new Trump peace talks");

        go("sources?genre=nonsense&sort=nonsense&q=");
        assertThat(titles()).as("what means nothing is passed over").hasSize(5);
    }

    @Test
    void aSourceShowsItsFactsInPlaceAndEachUnfolds() {
        navigate("source/states-headline", SourceView.class);

        long passages = base.factsOf("states-headline").stream()
                .flatMap(f -> f.attestations().stream())
                .filter(a -> a.citation().article().equals("states-headline"))
                .count();
        assertThat(find(FactCard.class).all()).hasSize((int) passages);
        FactCard helsinki = find(FactCard.class).all().stream()
                .filter(card -> text(card).contains("Helsinki"))
                .findFirst()
                .orElseThrow();
        assertThat(text(helsinki)).contains("Venue").contains("held").contains("say otherwise");
        assertThat(text(helsinki)).doesNotContain("What says otherwise");

        unfold(helsinki);
        assertThat(text(helsinki))
                .contains("One source says so")
                .contains("What says otherwise")
                .contains("Place: Joint Base Elmendorf–Richardson")
                .contains("Known as of")
                .contains("questions can be made of it")
                .contains("Quiz me on this fact");
    }

    @Test
    void aFactHasAPageWithItsLifeAndAllItsPassages() {
        navigate("fact/second-summit-called-off", FactView.class);

        assertThat(page())
                .contains("What became of it")
                .contains("Planned")
                .contains("this fact")
                .contains("What says otherwise")
                .contains("Status: never agreed");
        int passages = base.fact("second-summit-called-off").attestations().size();
        assertThat(find(Clipping.class).all()).hasSizeGreaterThanOrEqualTo(passages);
    }

    @Test
    void oneIsAskedAboutTheSourceTheParagraphOrTheFactThatOneReads() {
        navigate("source/hungary-summit", SourceView.class);
        press("Quiz me on this source");
        assertThat(started().articles()).containsExactly("hungary-summit");
        assertThat(started().number()).isEqualTo(10);

        navigate("source/hungary-summit", SourceView.class);
        test(find(Button.class).withText("Quiz me on this paragraph").all().getLast())
                .click();
        assertThat(started().facts()).isNotEmpty();
        assertThat(started().number()).isEqualTo(Math.min(10, started().facts().size()));

        navigate("fact/second-summit-called-off", FactView.class);
        press("Quiz me on this fact");
        assertThat(started().facts()).isEqualTo(Set.of("second-summit-called-off"));
        assertThat(getCurrentView()).isInstanceOf(QuestionView.class);
    }

    @Test
    void aFactThatGivesNoQuestionSaysSoAndStays() {
        String mute = base.facts().stream()
                .map(f -> f.id())
                .filter(id -> sittings.about(base.about().id(), id, null).isEmpty())
                .findFirst()
                .orElseThrow();
        navigate("fact/" + mute, FactView.class);
        press("Quiz me on this fact");

        assertThat(getCurrentView()).isInstanceOf(FactView.class);
        assertThat(page()).contains("Nothing can be asked about this fairly");
    }

    @Test
    void everyDisagreementStandsWithItsAnswersPassagesAndNote() {
        navigate(DisagreementsView.class);

        assertThat(find(DisagreementPart.class).all()).hasSameSizeAs(base.disagreements());
        for (Disagreement disagreement : base.disagreements()) {
            String part = text(find(DisagreementPart.class).all().stream()
                    .filter(p ->
                            p.getElement().getTextRecursively().contains(DisagreementPart.question(base, disagreement)))
                    .findFirst()
                    .orElseThrow());
            for (Disagreement.Side side : disagreement.sides()) {
                assertThat(part).contains(FactWords.sentence(FactWords.value(base, side.value())));
                for (String id : side.facts()) {
                    assertThat(base.fact(id).attestations())
                            .anySatisfy(
                                    a -> assertThat(part).contains(a.citation().gist()));
                }
            }
        }
        assertThat(page()).contains("a summit in Helsinki is known from 2018");
    }

    @Test
    void whatSaysOtherwiseIsMarkedAsInferredWhereItIs() {
        navigate("fact/emirates-remark-as-printed", FactView.class);
        assertThat(text(find(FactSheet.class).single()))
                .containsPattern("What says otherwise.*Inferred from the context");

        navigate("fact/emirates-remark-by-context", FactView.class);
        assertThat(text(find(FactSheet.class).single()))
                .contains("What says otherwise")
                .doesNotContain("Inferred from the context");
    }

    @Test
    void whatACuratorInferredAndWhoIsQuotedStandWithTheClippingsThatItConcerns() {
        navigate(DisagreementsView.class);

        List<Component> voices = find(Div.class).all().stream()
                .filter(div -> div.hasClassName("voice"))
                .map(Component.class::cast)
                .toList();
        assertThat(voices)
                .filteredOn(v -> text(v).contains("Inferred from the context"))
                .singleElement()
                .satisfies(v -> assertThat(text(v))
                        .contains(base.fact("emirates-remark-by-context").head().note())
                        .doesNotContain(
                                base.fact("emirates-remark-as-printed").head().note()));
        assertThat(voices)
                .filteredOn(v -> text(v).contains("So says Donald Trump"))
                .isNotEmpty()
                .allSatisfy(v -> assertThat(text(v)).doesNotContain("nddailyupdates"));
    }

    @Test
    void severalWantAndOneWants() {
        List<String> aims = base.facts().stream()
                .filter(Aim.class::isInstance)
                .map(fact -> FactWords.title(base, fact))
                .toList();
        assertThat(aims)
                .anyMatch(t -> t.startsWith("European leaders want to "))
                .anyMatch(t -> t.startsWith("Critics of the planned summit fear that "))
                .anyMatch(t -> t.startsWith("Vladimir Putin wants to "))
                .noneMatch(t -> t.matches("(European leaders|Critics .*summit|.* envoys) (wants|fears|opposes) .*"));
    }

    @Test
    void onAnEarlierDayWhatIsNotOutYetIsNeitherDescribedNorNamed() {
        asOf.follow(new AsOf.Asked.Day(LocalDate.parse("2025-08-08")));
        try {
            assertThat(text(new Shelf(asOf.bases().getFirst())))
                    .doesNotContain(base.about().description());
            navigate("fact/second-summit-called-off", FactView.class);
            assertThat(((FactView) getCurrentView()).getPageTitle()).startsWith("Not known yet on 8 August 2025");
            navigate("source/hungary-summit/text", TextView.class);
            assertThat(page())
                    .contains("Not known yet on 8 August 2025")
                    .doesNotContain(base.article("hungary-summit").title());
        } finally {
            asOf.follow(new AsOf.Asked.Today());
        }
        assertThat(text(new Shelf(asOf.bases().getFirst())))
                .contains(base.about().description());
    }

    @Test
    void whatIsOnlyLessPreciseStandsApartWithTheReason() {
        navigate(DisagreementsView.class);

        List<ApparentGroup> groups = find(ApparentGroup.class).all();
        assertThat(groups).isNotEmpty();
        String places = text(groups.stream()
                .filter(g -> text(g).contains("One place lies in the other"))
                .findFirst()
                .orElseThrow());
        assertThat(places).contains("“Hungary”").contains("“Budapest”");
        assertThat(find(DisagreementPart.class).all().stream().flatMap(ReaderTest::answers))
                .contains("Helsinki")
                .doesNotContain("Budapest", "Hungary");
    }

    @Test
    void addressesThatNameNothingSayWhatIsMissing() {
        navigateToMissing("source/no-such-source");
        assertThat(page()).contains("No source is called “no-such-source” here.");
        navigateToMissing("fact/<b>x");
        assertThat(page()).contains("No fact is called “<b>x” here.");

        go("source/new-statesman?p=99");
        assertThat(page())
                .contains("names a paragraph that this source doesn’t have")
                .contains("It has 13");
        go("source/new-statesman?p=three");
        assertThat(page()).contains("names a paragraph that this source doesn’t have");
        go("source/new-statesman?p=3");
        assertThat(page()).contains("Your link points here").doesNotContain("names a paragraph");
    }

    private static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void navigateToMissing(String path) {
        UI.getCurrent().navigate(path);
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private QuizRequest started() {
        return sittings.unfinished(learner.id()).getFirst().request();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private List<String> titles() {
        return find(H3.class).all().stream()
                .map(h -> h.getElement().getTextRecursively())
                .toList();
    }

    private static Stream<String> answers(Component component) {
        return component instanceof H3
                ? Stream.of(text(component))
                : component.getChildren().flatMap(ReaderTest::answers);
    }

    private static void unfold(FactCard card) {
        var details = (NativeDetails) card.getChildren()
                .filter(NativeDetails.class::isInstance)
                .findFirst()
                .orElseThrow();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private String page() {
        return text((Component) getCurrentView());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
