using NewsExtract.Hostile.Runs;

return HostileCommands.Run(args, Console.Out);
