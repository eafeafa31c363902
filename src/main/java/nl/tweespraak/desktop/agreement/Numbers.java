package nl.tweespraak.desktop.agreement;

import nl.tweespraak.agreement.Estimate;
import nl.tweespraak.desktop.kit.Words;

/// Figures as the chosen language writes them, with fixed decimals so that they can be read down.
final class Numbers {

    /// Half of the last decimal that is shown.
    private static final double ROUNDING = 0.005;
    private static final double WHOLE = 100;

    private final Words words;

    Numbers(Words words) {
        this.words = words;
    }

    /// 0,82.
    String value(double value) {
        // Never −0,00.
        return format("%.2f", Math.abs(value) < ROUNDING ? 0 : value);
    }

    /// 94,5.
    String percent(double share) {
        return format("%.1f", share * WHOLE);
    }

    /// [0,75; 0,88]; empty where there is none.
    String interval(Estimate estimate) {
        Double low = estimate.low();
        Double high = estimate.high();
        return low == null || high == null
                ? ""
                : words.get("agreement.interval", value(low), value(high));
    }

    /// [89,0; 96,5] %, for a share; empty where there is none.
    String shares(Estimate estimate) {
        Double low = estimate.low();
        Double high = estimate.high();
        return low == null || high == null
                ? ""
                : words.get("agreement.interval", percent(low), percent(high)) + " %";
    }

    /// +0,06 or −0,03.
    String difference(double difference) {
        return Math.abs(difference) < ROUNDING ? "0" : (difference > 0 ? "+" : "−") + value(Math.abs(difference));
    }

    /// What a reader hears: 0,82, van 0,75 tot 0,88.
    String spoken(Estimate estimate) {
        Double value = estimate.value();
        Double low = estimate.low();
        Double high = estimate.high();
        if (value == null) {
            return words.get("agreement.undefined");
        }
        return low == null || high == null
                ? value(value)
                : words.get("agreement.spoken", value(value), value(low), value(high));
    }

    private String format(String pattern, double number) {
        return String.format(words.language().locale(), pattern, number);
    }
}
