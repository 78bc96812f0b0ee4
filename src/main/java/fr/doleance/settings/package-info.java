/** Typed configuration, validated once at the start: every error in one message. No package order number: every step may use it. */
package fr.doleance.settings;
