/** The command line: each command opens a home, does its work and tells its outcome by an exit code. No number: not a step. */
package fr.doleance.commands;
