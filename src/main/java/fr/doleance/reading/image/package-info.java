/** Picture files: JPEG, PNG, BMP, GIF and TIFF of several pages, as grey pages. Dimensions are checked before anything is decoded. */
package fr.doleance.reading.image;
