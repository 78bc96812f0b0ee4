/** How fast scans are read, beside what people would take instead: drawn scans → pages a second and character error of each reader. */
package fr.doleance.evaluation.speed;
