package app.dateline.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The borders of the house: which room may know of which, and what each floor may touch. */
class ArchitectureTest {

    private static final String ROOT = "app.dateline";
    private static final String UI = ROOT + ".*.ui..";
    private static final String SERVICE = ROOT + ".*.service..";
    private static final String STORE = ROOT + ".*.store..";
    private static final String SHELL = ROOT + ".shell..";

    /** Each feature with everything that it may know besides itself. The shell and the application know them all. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("time", Set.of()),
            Map.entry("yaml", Set.of()),
            Map.entry("account", Set.of("time")),
            Map.entry("article", Set.of("time", "yaml", "account")),
            Map.entry("fact", Set.of("time", "yaml", "article", "account")),
            Map.entry("item", Set.of("time", "yaml", "article", "fact")),
            Map.entry("attempt", Set.of("time", "article", "fact", "item", "account")),
            Map.entry("exchange", Set.of("time", "article", "fact", "item", "attempt", "account")),
            Map.entry(
                    "paper", Set.of("time", "article", "fact", "item", "attempt", "account", "exchange", "assignment")),
            Map.entry("review", Set.of("time", "article", "fact", "item", "attempt", "account")),
            Map.entry("assignment", Set.of("time", "article", "fact", "item", "attempt", "account", "exchange")),
            Map.entry(
                    "report",
                    Set.of(
                            "time",
                            "article",
                            "fact",
                            "item",
                            "attempt",
                            "account",
                            "review",
                            "exchange",
                            "assignment")));

    static final List<String> FEATURES = MAY_KNOW.keySet().stream().sorted().toList();

    private static final DescribedPredicate<JavaClass> CORE = resideInAnyPackage(
                    FEATURES.stream().map(f -> ROOT + "." + f + "..").toArray(String[]::new))
            .and(DescribedPredicate.not(resideInAnyPackage(UI, SERVICE, STORE)))
            .as("the core of a feature");

    private static JavaClasses house;

    @BeforeAll
    static void readTheClasses() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    @Test
    void everyClassLivesInARoomOfThePlan() {
        var rooms = new TreeSet<>(FEATURES);
        rooms.add("shell");
        assertThat(house.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(ROOT + "."))
                        .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0]))
                .as("rooms under %s", ROOT)
                .isSubsetOf(rooms);
    }

    @ParameterizedTest
    @FieldSource("FEATURES")
    void arrowsBetweenFeaturesRunOneWay(String feature) {
        var others = new TreeSet<>(FEATURES);
        others.add("shell");
        others.remove(feature);
        others.removeAll(MAY_KNOW.get(feature));
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        others.stream().map(o -> ROOT + "." + o + "..").toArray(String[]::new))
                .because(feature + " may know " + new TreeSet<>(MAY_KNOW.get(feature)) + " and no other feature")
                .check(house);
    }

    @Test
    void withinAFeatureUiLeansOnServiceAndServiceAndStoreLeanOnTheCore() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("core")
                .definedBy(CORE)
                .layer("ui")
                .definedBy(UI)
                .layer("service")
                .definedBy(SERVICE)
                .layer("store")
                .definedBy(STORE)
                .layer("shell")
                .definedBy(resideInAPackage(SHELL).or(resideInAPackage(ROOT)))
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("shell")
                .whereLayer("service")
                .mayOnlyBeAccessedByLayers("ui", "shell")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("shell")
                .whereLayer("shell")
                .mayNotBeAccessedByAnyLayer()
                .check(house);
    }

    @Test
    void theCoreIsPlainJava() {
        noClasses()
                .that(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "com.vaadin..",
                        "jakarta..",
                        "java.sql..",
                        "javax.sql..",
                        "org.h2..",
                        "org.postgresql..",
                        "org.flywaydb..")
                .because("the rules of the domain outlive frameworks and are tested without them")
                .check(house);
    }

    @Test
    void onlyStoresTouchSql() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(STORE)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                .check(house);
    }

    @Test
    void onlyUiAndShellTouchVaadin() {
        noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(UI, SHELL)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(house);
    }

    @Test
    void noClassIsNamedAfterItsRoleInAFramework() {
        noClasses()
                .should()
                .haveNameMatching(".*(Dto|DTO|Manager|Helper|Utils?|Impl)")
                .because("a class is named after the thing in the domain that it is")
                .check(house);
    }

    @Test
    void nothingAsksForAFrontEndBuild() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("com\\.vaadin\\.flow\\.component\\.dependency\\.(NpmPackage|CssImport)(\\$.*)?")
                .because("Vaadin's ready-made bundle is used as it is: use @StyleSheet and files of frontend/")
                .check(house);
        classes()
                .should(loadItsModulesUnbundled())
                .because("only an address with :// is left to the browser")
                .check(house);
    }

    @Test
    void timeIsAnArgument() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(SHELL)))
                .should(callMethodWhere(describe("reads the system's clock", ArchitectureTest::readsTheClock)))
                .because("a java.time.Clock or Instant is passed in, so that tests choose the time")
                .check(house);
    }

    @Test
    void chanceIsAnArgument() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage(SHELL)))
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocalRandom.class)
                .because("a seed is passed in, so that every quiz can be made again")
                .check(house);
    }

    private static boolean readsTheClock(JavaMethodCall call) {
        var owner = call.getTargetOwner().getName();
        var method = call.getTarget().getName();
        var givenAClock = call.getTarget().getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(Clock.class));
        return switch (owner) {
            case "java.lang.System" -> method.equals("currentTimeMillis");
            case "java.time.Clock" -> method.startsWith("system") || method.matches("tick(Millis|Seconds|Minutes)");
            default -> owner.startsWith("java.time.") && method.equals("now") && !givenAClock;
        };
    }

    private static ArchCondition<JavaClass> loadItsModulesUnbundled() {
        return new ArchCondition<>("load JavaScript modules by an address with ://") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var modules = type.tryGetAnnotationOfType(JsModule.Container.class)
                        .map(container -> Arrays.asList(container.value()))
                        .orElseGet(() -> type.tryGetAnnotationOfType(JsModule.class)
                                .map(List::of)
                                .orElse(List.of()));
                for (var module : modules) {
                    events.add(new SimpleConditionEvent(
                            type, module.value().contains("://"), type.getName() + " loads " + module.value()));
                }
            }
        };
    }
}
