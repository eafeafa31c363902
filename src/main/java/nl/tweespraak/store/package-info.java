/// The study file: a folder with an encrypted H2 database, its keys and its backups. SQL lives only here. So do all keys:
/// who can open a study, and the sealing and opening of packages, which travel beside backups.
///
/// In: entries, transcripts and journal lines to be written in one transaction. Out: the same, verified on reading.
/// It knows no rule about who may do what, and no codebook but its text.
///
/// AES hides but does not authenticate, so damage is found by keyed digests (HMAC-SHA256). Every entry and every
/// transcript has one. Each case has a *roster*: the exclusive or of the digests of all that belongs to it, so that a
/// vanished row is noticed too; the study has one over its transcripts, its people, its links and the access log. A
/// *seal* is the digest of a roster with its owner. The journal is a chain per author and device, each line a digest of
/// its content and the line before; the *head* is a digest of the chains' last lines, sorted. A *turn* numbers the
/// changes, in the database and beside it, so that an older state of all of it is noticed. What is shown is found by
/// indexes, and a backup is written of the rows: the check holds the two against each other.
@NullMarked
package nl.tweespraak.store;

import org.jspecify.annotations.NullMarked;
