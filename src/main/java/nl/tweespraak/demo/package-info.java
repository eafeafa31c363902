/// The sample study: invented transcripts with two coders' work, for a first look, for pictures and for tests.
///
/// In: the bundled files and a folder. Out: an open study, made by the same edits as anybody's. It replaces only what it
/// has made itself, and knows no screen.
@NullMarked
package nl.tweespraak.demo;

import org.jspecify.annotations.NullMarked;
