/// The rules of a study, proved on a real study file.
@NullMarked
package nl.tweespraak.study;

import org.jspecify.annotations.NullMarked;
