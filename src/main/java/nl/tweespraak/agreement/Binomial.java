package nl.tweespraak.agreement;

import java.util.SplittableRandom;

/// How many of some tries succeed. Where few are expected, by going through the distribution from 0; else by rejection from
/// a transformed hat: algorithm BTRS of Hörmann, The generation of binomial random variates, Journal of Statistical
/// Computation and Simulation 46 (1993) 101-110. Machines whose logarithms differ in the last digit give the same numbers,
/// but for one in some 10^15.
final class Binomial {

    private static final double FEW = 10;
    private static final double LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2;
    private static final double[] SMALL = {0, 0, Math.log(2), Math.log(6), Math.log(24),
            Math.log(120), Math.log(720), Math.log(5_040), Math.log(40_320),
            Math.log(362_880)};

    private final SplittableRandom random;

    Binomial(SplittableRandom random) {
        this.random = random;
    }

    /// @param tries from 0
    /// @param chance of each, from 0; at 1 or more all succeed
    int next(int tries, double chance) {
        if (tries == 0 || chance >= 1) {
            return tries;
        }
        if (chance > 0.5) {
            return tries - next(tries, 1 - chance);
        }
        return tries * chance < FEW ? inverted(tries, chance) : rejected(tries, chance);
    }

    private int inverted(int tries, double chance) {
        double odds = chance / (1 - chance);
        double share = Math.pow(1 - chance, tries);
        double left = random.nextDouble();
        int found = 0;
        while (left > share && found < tries) {
            left -= share;
            found++;
            share *= ((tries + 1.0) / found - 1) * odds;
        }
        return found;
    }

    private int rejected(int tries, double chance) {
        double deviation = Math.sqrt(tries * chance * (1 - chance));
        double b = 1.15 + 2.53 * deviation;
        double a = -0.0873 + 0.0248 * b + 0.01 * chance;
        double middle = tries * chance + 0.5;
        double within = 0.92 - 4.2 / b;
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = random.nextDouble();
            double beside = 0.5 - Math.abs(u);
            double found = Math.floor((2 * a / beside + b) * u + middle);
            if (beside >= 0.07 && v <= within) {
                return (int) found;
            }
            if (found >= 0 && found <= tries) {
                double hat = (2.83 + 5.1 / b) * deviation / (a / (beside * beside) + b);
                if (Math.log(v * hat) <= aboveMode(tries, chance, (int) found)) {
                    return (int) found;
                }
            }
        }
    }

    /// The logarithm of how likely a number is against the likeliest one.
    private static double aboveMode(int tries, double chance, int found) {
        int mode = (int) ((tries + 1) * chance);
        return logFactorial(mode) + logFactorial(tries - mode) - logFactorial(found) - logFactorial(tries - found)
                + (found - mode) * Math.log(chance / (1 - chance));
    }

    /// By Stirling's series; to 1e-10.
    private static double logFactorial(int number) {
        if (number < SMALL.length) {
            return SMALL[number];
        }
        double inverse = 1.0 / number;
        double square = inverse * inverse;
        double tail = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1_260 - square / 1_680)));
        return (number + 0.5) * Math.log(number) - number + LOG_ROOT_TWO_PI + tail;
    }
}
