System.Console.WriteLine("languagelint");
