using LanguageLint.Documents.Pdf;

return PdfChild.IsAsked(args) ? PdfChild.Run() : 1;
