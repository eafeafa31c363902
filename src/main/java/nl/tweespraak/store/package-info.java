/// The study file: keys, locks, sealed backups and the database. SQL lives only here.
///
/// In: edits and questions from `study`. Out: records of `model`. It knows no rule of who may see what, no format of a
/// data set and no screen.
@NullMarked
package nl.tweespraak.store;

import org.jspecify.annotations.NullMarked;
