@NullMarked
package nl.tweespraak.study.doubles;

import org.jspecify.annotations.NullMarked;
