/// Transcripts in: recognises a file by what is in it, reads it one transcript at a time and says what it left out.
///
/// In: a file and, where its shape is its own, a [Mapping]. Out: transcripts to a [TranscriptSink], and problems with
/// file, place and reason, never with what a chatter wrote. [FirstLook] shows a file to whoever maps it, [Folder] plans
/// many, [StudyImport] takes them in. It knows no database and no screen.
@NullMarked
package nl.tweespraak.intake;

import org.jspecify.annotations.NullMarked;
