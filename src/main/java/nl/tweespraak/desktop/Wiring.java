package nl.tweespraak.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import nl.tweespraak.desktop.agreement.AgreementController;
import nl.tweespraak.desktop.codebook.CodebookController;
import nl.tweespraak.desktop.coding.CodingController;
import nl.tweespraak.desktop.disagreements.DisagreementsController;
import nl.tweespraak.desktop.doubles.DoublesController;
import nl.tweespraak.desktop.intake.IntakeController;
import nl.tweespraak.desktop.kit.Kit;
import nl.tweespraak.desktop.kit.Notice;
import nl.tweespraak.desktop.kit.Preferences;
import nl.tweespraak.desktop.kit.Saved;
import nl.tweespraak.desktop.kit.Screen;
import nl.tweespraak.desktop.kit.Words;
import nl.tweespraak.desktop.overview.OverviewController;
import nl.tweespraak.desktop.report.ReportController;
import nl.tweespraak.desktop.search.SearchController;
import nl.tweespraak.desktop.settings.SettingsController;
import nl.tweespraak.desktop.shell.ShellController;
import nl.tweespraak.desktop.shell.Sitting.Seat;
import nl.tweespraak.desktop.shell.Sitting;
import nl.tweespraak.desktop.start.LockController;
import nl.tweespraak.desktop.start.Locked;
import nl.tweespraak.desktop.start.StartController;
import nl.tweespraak.desktop.team.TeamController;
import nl.tweespraak.model.Person;
import nl.tweespraak.study.Study;
import org.jspecify.annotations.Nullable;

/// Builds the screens on the services, by constructors, and says what the window shows: the way in, or a study.
public final class Wiring {

    /// How often to look whether a pause is over.
    private static final Duration LOOK = Duration.seconds(5);

    private final Kit kit;
    private final nl.tweespraak.cli.Wiring services;
    private final LastPlaces places;
    private final SettingsController settings;
    private final StartController start;
    private final LockController lock;
    private final Attendance attendance;
    private final StackPane root = new StackPane();
    /// Studies of whose last day the screen has told.
    private final Set<Path> reminded = new HashSet<>();
    private @Nullable Desk desk;
    private Subscription waiting = Subscription.EMPTY;

    /// @param sample makes the sample study anew and opens it
    /// @param home the user's own folder, which paths on screen are short for
    public Wiring(Kit kit, nl.tweespraak.cli.Wiring services, Preferences preferences, Supplier<Study> sample,
            Path home) {
        this.kit = kit;
        this.services = services;
        this.places = new LastPlaces(preferences);
        this.settings = new SettingsController(kit, preferences);
        StudyDesk access = new StudyDesk(services, sample, this::begin);
        this.start = new StartController(kit, access, preferences, home, settings::view);
        this.lock = new LockController(kit, access);
        this.attendance = new Attendance(kit.dates().clock(), settings::lockAfter, settings::breakAfter, this::lock,
                this::remind);
        attend();
        showStart();
    }

    /// Where the coder is; empty where none is at the desk, or no case is open.
    Optional<CodingController.Left> here() {
        Desk now = desk;
        return now == null || now.coding() == null ? Optional.empty() : now.coding().here();
    }

    /// Where whoever is at the desk is, as it is noted; null where nobody is.
    @Nullable
    Stay stay() {
        Desk now = desk;
        return now == null ? null : now.places().stay();
    }

    Attendance attendance() {
        return attendance;
    }

    private void attend() {
        root.addEventFilter(InputEvent.ANY, event -> {
            if (attendance.act()) {
                event.consume();
            }
        });
        Timeline looks = new Timeline(new KeyFrame(LOOK, _ -> attendance.look()));
        looks.setCycleCount(Animation.INDEFINITE);
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                looks.stop();
            } else {
                looks.play();
            }
        });
    }

    /// A quiet notice; nothing of it is kept.
    private void remind() {
        if (desk != null) {
            Words words = kit.words();
            kit.notices().removeIf(it -> it.kind() == Notice.Kind.REMINDER);
            kit.notices().add(Notice.reminder(words.text("desktop.break"), words.text("desktop.break.why"),
                    words.text("desktop.away")));
        }
    }

    /// Closes the study until somebody gives the passphrase, and then comes back to the same place. What could not be
    /// saved yet would be lost by closing: then the content is hidden instead.
    private void lock() {
        Desk now = desk;
        if (now == null) {
            start.leave();
        } else if (kit.saved().get() instanceof Saved.Failed) {
            Clipboard.getSystemClipboard().clear();
            kit.hidden().set(true);
        } else {
            whenSaved(() -> {
                if (now.equals(desk)) {
                    lock(now);
                }
            });
        }
    }

    private void lock(Desk now) {
        Study study = now.study();
        Desk.Unwritten unwritten = now.unwritten();
        now.standUp();
        desk = null;
        kit.notices().clear();
        Clipboard.getSystemClipboard().clear();
        root.getChildren().setAll(lock.view());
        lock.lock(new Locked(study.file().folder(), now.user(), now.open().title(),
                now.open().sample(), now::lock, opened -> {
                    opened.sitDown(study.person());
                    Desk again = desk;
                    if (again != null) {
                        again.take(unwritten);
                    }
                }, () -> {
                    start.refresh();
                    showStart();
                }));
    }

    /// The study goes on with another codebook edition, or with other names.
    private void anew() {
        Desk now = desk;
        if (now != null) {
            now.standUp();
            begin(OpenStudy.of(services.anew(now.study())), now.study().person());
        }
    }

    /// Fills the window.
    public StackPane root() {
        return root;
    }

    /// Lets somebody sit down at an open study, which this closes in the end.
    ShellController begin(OpenStudy opened, Person person) {
        OpenStudy open = opened.as(person);
        kit.saved().set(new Saved.Nothing());
        kit.notices().clear();
        Desk now = desk(open);
        desk = now;
        root.getChildren().setAll(now.shell().view());
        String screen = now.places().stay().screen();
        String first = screen != null && now.shell().screenIds().contains(screen) ? screen : OverviewController.ID;
        now.shell().open(first, null);
        now.places().follow(now.shell());
        if (now.search() != null) {
            now.search().prepare();
        }
        OpeningUpdate opening = new OpeningUpdate(kit, open.study(), first, reminded);
        kit.jobs().latest(opening, opening);
        return now.shell();
    }

    private Desk desk(OpenStudy open) {
        Study study = open.study();
        PlaceKeeper keeper = new PlaceKeeper(kit.jobs(), places, Desk.key(study), study.person().name());
        List<Screen> screens = new ArrayList<>(List.of(new OverviewController(kit, study)));
        if (study.person() instanceof Person.Lead) {
            screens.addAll(List.of(new IntakeController(kit, study), new DoublesController(kit, study)));
        }
        CodingController coding = null;
        SearchController search = null;
        if (study.person() instanceof Person.Coding) {
            coding = new CodingController(kit, study, open.sample(), keeper.stay().coding());
            coding.onMove(keeper::moved);
            screens.add(coding);
            search = new SearchController(kit, study);
            screens.add(search);
        }
        DisagreementsController disagreements = new DisagreementsController(kit, study);
        screens.add(disagreements);
        screens.add(new AgreementController(kit, study));
        screens.add(new CodebookController(kit, study, this::anew));
        if (!(study.person() instanceof Person.Coding)) {
            screens.add(new ReportController(kit, study));
        }
        if (TeamController.isFor(study)) {
            screens.add(new TeamController(kit, study, services.people(study), this::lock, this::anew));
        }
        screens.add(settings);
        for (Screen screen : screens) {
            Map<String, String> before = keeper.stay().places().get(screen.id());
            if (before != null) {
                screen.back(before);
            }
            keeper.follow(screen);
        }
        return new Desk(open, services.people(study).key(), new ShellController(kit, sitting(open), screens), coding,
                search, disagreements, keeper);
    }

    private Sitting sitting(OpenStudy open) {
        return new Sitting(open.title(), open.study().codebook().id(), open.sample(), open.seat(), open.seats(),
                seat -> sitDown(open, seat), this::lock, this::close);
    }

    /// The same study for somebody else.
    private void sitDown(OpenStudy open, Seat seat) {
        whenSaved(() -> {
            Desk now = desk;
            if (now != null) {
                now.standUp();
            }
            begin(open, seat.coder() < 0 ? new Person.Lead(seat.name()) : new Person.Coding(seat.name()));
        });
    }

    /// Closes what is open and leads back to the way in.
    private void close() {
        whenSaved(() -> {
            leave();
            start.refresh();
            showStart();
        });
    }

    /// Closes what is open: the window goes.
    public void leave() {
        start.close();
        Desk now = desk;
        desk = null;
        if (now != null) {
            now.close();
        }
    }

    /// Runs it once every change is on disk. Where one could not be saved it says so and asks.
    public void whenSaved(Runnable then) {
        switch (kit.saved().get()) {
            case Saved.Typed typed -> {
                typed.save().run();
                if (kit.saved().get() instanceof Saved.Typed) {
                    // Half a number or date: no answer yet, and nobody is there to end it.
                    then.run();
                } else {
                    whenSaved(then);
                }
            }
            case Saved.Saving _ -> waiting = kit.saved().subscribe((_, _) -> {
                waiting.unsubscribe();
                // Between two changes of a row it says for a moment that all is saved.
                Platform.runLater(() -> whenSaved(then));
            });
            case Saved.Failed failed -> kit.notices().add(Notice.failed(kit.words().text("desktop.notSaved"),
                    failed.reason(), kit.words().text("desktop.closeAnyway"), then));
            default -> then.run();
        }
    }

    private void showStart() {
        root.getChildren().setAll(start.view());
    }
}
