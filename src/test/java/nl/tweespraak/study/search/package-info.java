@NullMarked
package nl.tweespraak.study.search;

import org.jspecify.annotations.NullMarked;
