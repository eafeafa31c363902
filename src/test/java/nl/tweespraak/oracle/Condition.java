package nl.tweespraak.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// When a variable applies, judged over answers as they are written in files; one that is absent is not coded.
sealed interface Condition {

    Truth judge(Map<String, String> answers);

    /// Applies to everybody.
    record Always() implements Condition {
        @Override
        public Truth judge(Map<String, String> answers) {
            return Truth.TRUE;
        }
    }

    /// The variable has one of these codes, alone or among several.
    record Has(String variable, Set<String> codes) implements Condition {
        @Override
        public Truth judge(Map<String, String> answers) {
            String answer = answers.get(variable);
            if (answer == null || answer.equals("-99")) {
                return Truth.OPEN;
            }
            if (answer.equals("-88")) {
                return Truth.MOOT;
            }
            return Arrays.stream(answer.split("\\|")).anyMatch(codes::contains) ? Truth.TRUE : Truth.FALSE;
        }
    }

    record Not(Condition condition) implements Condition {
        @Override
        public Truth judge(Map<String, String> answers) {
            return condition.judge(answers).not();
        }
    }

    record All(List<Condition> parts) implements Condition {
        @Override
        public Truth judge(Map<String, String> answers) {
            List<Truth> each = parts.stream().map(part -> part.judge(answers).settled()).toList();
            if (each.contains(Truth.FALSE)) {
                return Truth.FALSE;
            }
            return each.contains(Truth.OPEN) ? Truth.OPEN : Truth.TRUE;
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public Truth judge(Map<String, String> answers) {
            List<Truth> each = parts.stream().map(part -> part.judge(answers).settled()).toList();
            if (each.contains(Truth.TRUE)) {
                return Truth.TRUE;
            }
            return each.contains(Truth.OPEN) ? Truth.OPEN : Truth.FALSE;
        }
    }
}
