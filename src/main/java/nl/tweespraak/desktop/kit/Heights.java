package nl.tweespraak.desktop.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// How high something is at each width, until it is laid out anew. More than one width, as a scroll pane asks for the
/// height without its bar and then beside it, in every pass.
public final class Heights {

    /// While a window is drawn larger it is another width each time.
    private static final int MOST = 4;

    private final Map<Double, Double> known = new HashMap<>();

    /// @param measured what works it out where it is not known; in pixels, as the width is
    public double at(double width, DoubleUnaryOperator measured) {
        Double height = known.get(width);
        if (height == null) {
            height = measured.applyAsDouble(width);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(width, height);
        }
        return height;
    }

    public void forget() {
        known.clear();
    }
}
