package nl.tweespraak;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.NetworkChannel;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// The rules of the house. A package that is not there yet breaks none of them.
@AnalyzeClasses(packages = "nl.tweespraak", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    /// From the ground up.
    private static final List<String[]> FLOORS = List.of(packages("model", "codebook", "json"),
            packages("store", "agreement"), packages("study"), packages("intake", "exchange", "report", "demo"),
            packages("cli", "desktop"));

    /// What is in `desktop` and no screen.
    private static final Set<String> NO_SCREENS = Set.of("kit", "reader", "reading", "shell");

    private static final String DESKTOP = "nl.tweespraak.desktop";

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("nl.tweespraak.(**)").should().beFreeOfCycles()
            .because("a cycle makes one package of two, and neither can be read or changed alone");

    @ArchTest
    static final ArchRule everyPackageHasAFloor = classes().should()
            .resideInAnyPackage(FLOORS.stream().flatMap(Stream::of).toArray(String[]::new))
            .because("a package without a floor escapes the rules about floors");

    @ArchTest
    static final ArchRule groundFloorKnowsNothingAbove = floorKnowsNothingAbove(0,
            "records, codebooks and JSON are what all else is said in");

    @ArchTest
    static final ArchRule firstFloorKnowsNothingAbove = floorKnowsNothingAbove(1,
            "keeping a study and computing agreement need no rule about who may do what");

    @ArchTest
    static final ArchRule secondFloorKnowsNothingAbove = floorKnowsNothingAbove(2,
            "a study is changed in one way, whatever format or face the change comes from");

    @ArchTest
    static final ArchRule thirdFloorKnowsNothingAbove = floorKnowsNothingAbove(3,
            "formats serve the command line and the desktop alike");

    @ArchTest
    static final ArchRule sqlIsInStore = only("nl.tweespraak.store..", "java.sql..", "javax.sql..", "org.jdbi..",
            "org.h2..", "org.flywaydb..")
            .because("every row that leaves the database must be verified in one place");

    @ArchTest
    static final ArchRule nothingKnowsTheNetwork = noClasses().that()
            .doNotHaveFullyQualifiedName("nl.tweespraak.demo.Bundle").should().dependOnClassesThat(
                    resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "javax.naming..", "com.sun.net..",
                            "com.sun.jndi..", "sun.net..")
                            .and(not(belongToAnyOf(URL.class, URI.class, URISyntaxException.class))))
            .orShould().dependOnClassesThat(assignableTo(NetworkChannel.class)
                    .or(equivalentTo(AsynchronousSocketChannel.class)))
            .orShould().callMethodWhere(target(owner(equivalentTo(URL.class)))
                    .and(target(nameMatching("open.*|getContent"))))
            .because(
                    "what is read here stays on this computer; only the sample is found by an address, in our own jar");

    @ArchTest
    static final ArchRule theDatabaseIsNoServer = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("org.h2.server..", "org.h2.tools..", "org.h2.bnf..", "org.h2.fulltext..")
            .because("the database is reached by its file alone: H2 starts no server that nobody asks for");

    @ArchTest
    static final ArchRule javaFxIsInDesktop = only("nl.tweespraak.desktop..", "javafx..", "com.sun.javafx..",
            "atlantafx..", "org.kordamp..")
            .because("commands run on machines without a display, and start without a toolkit");

    @ArchTest
    static final ArchRule jacksonIsInJson = only("nl.tweespraak.json..", "tools.jackson..", "com.fasterxml..")
            .because("JSON is read and written in one way, with the place of every value");

    @ArchTest
    static final ArchRule threadsAreMadeInTheKit = noClasses().that().resideOutsideOfPackage(DESKTOP + ".kit..")
            .should().callCodeUnitWhere(target(owner(assignableTo(Thread.class)))
                    .and(target(nameMatching("<init>|start|startVirtualThread|ofPlatform|ofVirtual"))))
            .orShould().callCodeUnitWhere(target(owner(assignableTo(Thread.Builder.class)
                    .or(assignableTo(Timer.class)).or(assignableTo(ForkJoinPool.class))
                    .or(equivalentTo(Executors.class)))))
            .orShould().callMethodWhere(target(nameMatching(".*Async")))
            .because(
                    "work in the background is shown, can be cancelled and ends with the window only as the kit's job");

    @ArchTest
    static final ArchRule coresAreSharedInOnePlace = noClasses().that()
            .doNotHaveFullyQualifiedName("nl.tweespraak.model.Cores")
            .should().callMethodWhere(target(nameMatching("parallelStream|parallel")))
            .because(
                    "what may be done on several cores at once is pure, takes seconds and is waited for by whoever asked:"
                            + " Cores says so");

    @ArchTest
    static final ArchRule standardStreamsAreInCli = noClasses().that().resideOutsideOfPackage("nl.tweespraak.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("results and problems go where the command line sends them, and nothing else speaks");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther = slices().assignedFrom(new Screens()).should()
            .notDependOnEachOther()
            .because("a screen is opened through the kit's navigator and can be read and changed alone");

    @ArchTest
    static final ArchRule desktopUsesOnlyTheWiringOfCli = noClasses().that().resideInAPackage(DESKTOP + "..").should()
            .dependOnClassesThat(
                    resideInAPackage("nl.tweespraak.cli..").and(not(assignableTo("nl.tweespraak.cli.Wiring"))))
            .because("the two faces share how services are put together and nothing else");

    @ArchTest
    static final ArchRule onlyMainOfCliReachesTheDesktop = noClasses().that().resideInAPackage("nl.tweespraak.cli..")
            .and().doNotHaveFullyQualifiedName("nl.tweespraak.cli.Main").should()
            .dependOnClassesThat().resideInAPackage(DESKTOP + "..").allowEmptyShould(true)
            .because("no command loads a class of the desktop");

    @ArchTest
    static final ArchRule modelsOfPanesKnowNoScene = noClasses().that().resideInAPackage(DESKTOP + "..").and()
            .haveNameMatching(".*Model(\\$.*)?").should().dependOnClassesThat().resideInAPackage("javafx.scene..")
            .because("a pane's model is tested without a toolkit");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(new BeInANullMarkedPackage())
            .because("NullAway judges only what is marked, and each package says what it owns");

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "nl.tweespraak." + name + "..").toArray(String[]::new);
    }

    private static ArchRule floorKnowsNothingAbove(int floor, String reason) {
        String[] above = FLOORS.stream().skip(floor + 1).flatMap(Stream::of).toArray(String[]::new);
        return noClasses().that().resideInAnyPackage(FLOORS.get(floor)).should().dependOnClassesThat()
                .resideInAnyPackage(above).allowEmptyShould(true).because(reason);
    }

    private static ArchRule only(String home, String... libraries) {
        return noClasses().that().resideOutsideOfPackage(home).should().dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    /// Each package of the desktop that is a screen is a slice.
    private static final class Screens implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (!name.startsWith(DESKTOP + ".")) {
                return SliceIdentifier.ignore();
            }
            String first = name.substring(DESKTOP.length() + 1).split("\\.", -1)[0];
            return NO_SCREENS.contains(first) ? SliceIdentifier.ignore() : SliceIdentifier.of(first);
        }

        @Override
        public String getDescription() {
            return "screens";
        }
    }

    private static final class BeInANullMarkedPackage extends ArchCondition<JavaClass> {

        BeInANullMarkedPackage() {
            super("be in a package with a package-info that is @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
            }
        }
    }
}
