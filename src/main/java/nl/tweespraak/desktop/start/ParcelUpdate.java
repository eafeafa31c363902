package nl.tweespraak.desktop.start;

import java.nio.file.Path;
import nl.tweespraak.desktop.kit.Update;
import nl.tweespraak.desktop.start.StudyAccess.Parcel;
import nl.tweespraak.model.Progress;
import nl.tweespraak.model.Text;

/// Reads what a package says in the clear.
final class ParcelUpdate implements Update<Parcel> {

    private final StudyAccess access;
    private final Path file;
    private final StartModel model;

    ParcelUpdate(StudyAccess access, Path file, StartModel model) {
        this.access = access;
        this.file = file;
        this.model = model;
    }

    @Override
    public Parcel work(Progress progress) {
        return access.look(file);
    }

    @Override
    public void show(Parcel parcel) {
        model.parcelProperty().set(parcel);
    }

    @Override
    public void fail(Text reason) {
        model.problemProperty().set(reason);
    }
}
