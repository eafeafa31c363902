package nl.tweespraak.store;

import nl.tweespraak.model.Refusal;
import nl.tweespraak.model.Text;

/// Something in the study file is not as it was written. Nothing that rests on it is shown.
public final class Damage extends Refusal {

    private static final long serialVersionUID = 1L;

    /// @param what the damaged thing, named without its content
    Damage(Text what) {
        super(new Text(
                "Beschadigd: " + what.nl() + ". Er is niets gewijzigd. Zet een reservekopie terug (tweespraak restore)"
                        + " en bewaar deze map.",
                "Damaged: " + what.en() + ". Nothing was changed. Restore a backup (tweespraak restore) and keep this"
                        + " folder."));
    }

    static Damage of(String nl, String en) {
        return new Damage(new Text(nl, en));
    }
}
