/// Reading and writing JSON, as types of our own: the one place that knows Jackson.
///
/// In: bytes, paths, limits. Out: a tree of values that know their place, one element of a huge file at a time, or
/// bytes. A fault is a [nl.tweespraak.model.Refusal] with line and column and never quotes what stands there. It does
/// not know what the JSON is about.
@NullMarked
package nl.tweespraak.json;

import org.jspecify.annotations.NullMarked;
