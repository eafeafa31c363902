package nl.tweespraak.codebook;

import java.util.ArrayList;
import java.util.List;
import nl.tweespraak.json.JsonValue;
import nl.tweespraak.model.Problem;
import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// All that is wrong in one codebook file.
final class Faults {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(JsonValue at, String nl, String en) {
        add(at, new Text(nl, en));
    }

    void add(JsonValue at, Text reason) {
        problems.add(at.problem(file, reason));
    }

    int count() {
        return problems.size();
    }

    void refuseIfAny() {
        if (!problems.isEmpty()) {
            Text reason = problems.size() == 1
                    ? new Text("het codeboek heeft 1 fout", "the codebook has 1 fault")
                    : new Text("het codeboek heeft %d fouten", "the codebook has %d faults").with(problems.size());
            throw new Refusal(reason, problems);
        }
    }
}
