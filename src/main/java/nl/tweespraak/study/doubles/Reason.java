package nl.tweespraak.study.doubles;

/// What speaks for two transcripts being of one visitor, or against it.
public sealed interface Reason {

    /// How strongly it speaks for it, 0 to 1; 0 for what speaks against it.
    double strength();

    /// Both have the same value of an attribute. The fewer have it, the more it says.
    ///
    /// @param among how many transcripts have that value
    record SameAttribute(String attribute, int among, double strength) implements Reason {
    }

    /// They began within a few days.
    record NearInTime(long days, double strength) implements Reason {
    }

    /// What the chatter wrote is alike beyond the words that many write.
    ///
    /// @param likeness the cosine over words and phrases that few transcripts have, the rarer the heavier; 0 to 1
    record AlikeText(double likeness, double strength) implements Reason {
    }

    /// They have different values of an attribute that tells of the visitor.
    record OtherAttribute(String attribute) implements Reason {

        @Override
        public double strength() {
            return 0;
        }
    }
}
