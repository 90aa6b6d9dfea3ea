@org.jspecify.annotations.NullMarked
package dev.ratewright.web;
