package nl.tweespraak.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;
import org.junit.jupiter.api.Test;

class JobsTest {

    private final Jobs jobs = Jobs.direct();
    private final List<String> shown = new ArrayList<>();

    @Test
    void whatWorkMakesIsShown() {
        jobs.latest(this, update(_ -> "made"));
        assertThat(shown).containsExactly("made");
    }

    @Test
    void aRefusalIsShownInItsOwnWords() {
        jobs.latest(this, update(_ -> {
            throw new Refusal(new Text("bezet", "in use"));
        }));
        assertThat(shown).containsExactly("failed: in use");
    }

    @Test
    void anUnexpectedFailureNeverQuotesWhatItSays() {
        jobs.latest(this, update(_ -> {
            throw new IllegalStateException("secret");
        }));
        assertThat(shown).singleElement().asString().startsWith("failed:").contains("IllegalStateException")
                .doesNotContain("secret");
    }

    @Test
    void anEarlierUpdateOfTheSamePaneIsNotShown() {
        jobs.latest(this, update(_ -> {
            jobs.latest(this, update(_ -> "later"));
            return "earlier";
        }));
        assertThat(shown).containsExactly("later");
    }

    @Test
    void cancelledWorkHearsItAndIsNotShown() {
        jobs.start(Text.same("work"), update(progress -> {
            jobs.running().getFirst().cancel();
            return progress.go(1, 2) ? "not heard" : "heard";
        }));
        assertThat(shown).isEmpty();
    }

    @Test
    void longWorkIsListedWithItsProgressWhileItRuns() {
        jobs.start(Text.same("work"), update(progress -> {
            assertThat(progress.go(1204, 2019)).isTrue();
            Job job = jobs.running().getFirst();
            return job.doneProperty().get() + " of " + job.ofProperty().get();
        }));
        assertThat(shown).containsExactly("1204 of 2019");
        assertThat(jobs.running()).isEmpty();
    }

    private interface Work {
        String work(Progress progress) throws Exception;
    }

    private Update<String> update(Work work) {
        return new Update<>() {
            @Override
            public String work(Progress progress) throws Exception {
                return work.work(progress);
            }

            @Override
            public void show(String result) {
                shown.add(result);
            }

            @Override
            public void fail(Text reason) {
                shown.add("failed: " + reason.en());
            }
        };
    }
}
