@NullMarked
package nl.tweespraak.demo;

import org.jspecify.annotations.NullMarked;
